import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_FRAME_MS } from '@/page/pace/frame-begun';
import { createPace, SLICE_MS } from '@/page/pace/pace';

let isHidden = false;
let drawFrame: (() => void) | null = null;
/** Whether what is waited for has come, a millisecond later. */
const hasCome = async (awaited: Promise<unknown>) => {
  let come = false;
  void awaited.then(() => {
    come = true;
  });
  await vi.advanceTimersByTimeAsync(1);
  return come;
};

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  drawFrame = null;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    drawFrame = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    drawFrame = null;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a pace', () => {
  it('says when a slice is over, and begins another with each rest', async () => {
    const pace = createPace();
    expect(pace.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(SLICE_MS);
    expect(pace.isOver()).toBe(true);
    expect(await hasCome(pace.rest('background'))).toBe(true);
    expect(pace.isOver()).toBe(false);
  });

  it('rests by the scheduler of the browser where there is one', async () => {
    const postTask = vi.fn(async (task: () => void) => task());
    vi.stubGlobal('scheduler', { postTask });
    await createPace().rest('user-visible');
    expect(postTask).toHaveBeenCalledExactlyOnceWith(expect.any(Function), {
      priority: 'user-visible',
    });
  });

  it('waits until the page has drawn a frame', async () => {
    const drawn = createPace().frame();
    expect(await hasCome(drawn)).toBe(false);
    drawFrame?.();
    expect(await hasCome(drawn)).toBe(true);
  });

  it('waits for no frame of a page that is hidden, and not long for one that draws none', async () => {
    isHidden = true;
    expect(await hasCome(createPace().frame())).toBe(true);
    isHidden = false;
    const drawn = createPace().frame();
    await vi.advanceTimersByTimeAsync(LONGEST_FRAME_MS - 2);
    expect(await hasCome(drawn)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await hasCome(drawn)).toBe(true);
    expect(drawFrame).toBeNull();
  });
});
