import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue } from '@/extension/stored-value';

/** Notes of a person, as an example. */
const notes = storedValue('local', 'notes', (stored) => {
  const { text } = Object(stored) as { text?: unknown };
  return { text: typeof text === 'string' ? text : '' };
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a stored value', () => {
  it('is what its reader makes of nothing, then what was saved', async () => {
    expect(await notes.load()).toEqual({ text: '' });
    await notes.save({ text: 'a' });
    expect(await notes.load()).toEqual({ text: 'a' });
  });

  it('is as if nothing were stored where the storage cannot be read', async () => {
    await notes.save({ text: 'a' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await notes.load()).toEqual({ text: '' });
  });

  it.each([[null], ['spoilt'], [7], [[]], [['a']], [{ text: { 0: 'a' } }]])(
    'can be saved over %j, of which nothing stays',
    async (spoilt) => {
      await fakeBrowser.storage.local.set({ notes: spoilt });
      expect(await notes.load()).toEqual({ text: '' });
      await notes.save({ text: 'b' });
      expect(await fakeBrowser.storage.local.get('notes')).toEqual({ notes: { text: 'b' } });
    },
  );

  it('is kept beside what a newer version has stored with it', async () => {
    await fakeBrowser.storage.local.set({ notes: { text: 'a', colour: 'red' } });
    await notes.save({ text: 'b' });
    const stored = await fakeBrowser.storage.local.get('notes');
    expect(stored).toEqual({ notes: { text: 'b', colour: 'red' } });
  });

  it('says so where it cannot be kept, and stays what it was', async () => {
    await notes.save({ text: 'a' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'));
    await expect(notes.save({ text: 'b' })).rejects.toThrow('QuotaExceeded');
    expect(await notes.load()).toEqual({ text: 'a' });
  });

  it('tells of its changes, and no others, until the signal aborts', async () => {
    const onChange = vi.fn();
    const life = new AbortController();
    notes.watch(onChange, life.signal);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(onChange).not.toHaveBeenCalled();
    await notes.save({ text: 'a' });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ text: 'a' });
    life.abort();
    await notes.save({ text: 'b' });
    expect(onChange).toHaveBeenCalledOnce();
  });
});
