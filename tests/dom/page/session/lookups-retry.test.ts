import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RETRY_DELAY_MS } from '@/page/session/lookups';
import { stubPaint } from '../fake-paint';
import { fibroIn, startLookups } from './lookups-on-page';

describe('Lookups without an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    stubPaint();
    document.body.innerHTML = '<p id="one">one fibro</p><p id="two">two fibro</p>';
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(1);

  it('marks nothing, and looks up again when another answer comes', async () => {
    const { look, find, marked } = startLookups();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    await settle();
    expect(marked()).toEqual([]);
    look('#two', false);
    await settle();
    expect(find).toHaveBeenCalledTimes(3);
    expect(marked()).toEqual(['two fibro', 'one fibro']);
  });

  it('looks up again when told to, though not at once', async () => {
    const { lookups, look, find, marked } = startLookups();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    await settle();
    lookups.retry();
    await settle();
    expect(find).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    lookups.retry();
    await settle();
    expect(marked()).toEqual(['one fibro']);
  });

  it('looks up again by itself where nothing tells it to, less and less often', async () => {
    const { look, find, marked } = startLookups();
    find.mockImplementation(async (texts) => fibroIn(texts));
    find.mockResolvedValueOnce(null).mockResolvedValueOnce(null);
    look('#one', false);
    await settle();
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    expect(find).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    expect(marked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    expect(marked()).toEqual(['one fibro']);
  });

  it('has each wait for its own time, however many fail, and none once all has ended', async () => {
    const { life, look, find } = startLookups();
    find.mockResolvedValue(null);
    look('#one', false);
    await settle();
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS / 2);
    look('#two', false);
    await settle();
    expect(find).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS / 2);
    expect(find).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS / 2);
    expect(find).toHaveBeenCalledTimes(4);
    life.abort();
    await vi.advanceTimersByTimeAsync(20 * RETRY_DELAY_MS);
    expect(find).toHaveBeenCalledTimes(4);
  });

  it('marks what has changed meanwhile only as it is by then', async () => {
    const { lookups, look, find, page, marked } = startLookups();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    look('#two', false);
    await settle();
    document.querySelector('#one')?.firstChild?.replaceWith('another fibro');
    page.changes++;
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    lookups.retry();
    await settle();
    expect(marked()).toEqual(['two fibro']);
  });

  it('gives up after some tries', async () => {
    const { lookups, look, find } = startLookups();
    find.mockResolvedValue(null);
    look('#one', false);
    for (let i = 0; i < 20; i++) {
      await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
      lookups.retry();
    }
    expect(find).toHaveBeenCalledTimes(5);
  });
});
