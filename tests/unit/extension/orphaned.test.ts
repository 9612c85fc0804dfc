import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onOrphaned } from '@/extension/orphaned';

it('notices that the extension is gone when the reader next moves, and not before', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  const callback = vi.fn();
  const life = new AbortController();
  onOrphaned(callback, life.signal);
  target.dispatchEvent(new Event('pointermove'));
  expect(callback).not.toHaveBeenCalled();
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  target.dispatchEvent(new Event('pointermove'));
  expect(callback).toHaveBeenCalledOnce();
  life.abort();
  target.dispatchEvent(new Event('pointermove'));
  expect(callback).toHaveBeenCalledOnce();
});
