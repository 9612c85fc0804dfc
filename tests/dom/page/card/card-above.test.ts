import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardAbove, type ShowAbove } from '@/page/card/card-above';
import { clearStage, makeTarget, setStage } from './stage';

const showAbove = vi.fn<ShowAbove>();
let above: CardAbove;

/** Makes this a frame of the top page, of so many px. */
function beFrame(innerWidth: number, innerHeight: number, parent: unknown = 'the top'): void {
  for (const [name, value] of Object.entries({ innerWidth, innerHeight, parent, top: 'the top' })) {
    vi.stubGlobal(name, value);
  }
}

beforeEach(() => {
  setStage();
  showAbove.mockReset().mockResolvedValue(true);
  above = new CardAbove(showAbove);
});
afterEach(clearStage);

it('asks the page around a small frame', async () => {
  beFrame(600, 60);
  expect(await above.show(makeTarget('cramp'), 'pointer')).toBe(true);
  const rects = [{ left: 100, top: 100, right: 180, bottom: 120 }];
  expect(showAbove).toHaveBeenCalledExactlyOnceWith({
    term: 'cramp',
    words: 'the cramp',
    rects,
    by: 'pointer',
  });
  above.hide();
  expect(showAbove).toHaveBeenLastCalledWith(null);
});

it.each([
  ['in a frame with room for a card', () => beFrame(600, 400), 'pointer'],
  ['in a frame in a frame', () => beFrame(600, 60, 'another frame'), 'pointer'],
  ['for a key, which brings the focus into the card', () => beFrame(600, 60), 'keyboard'],
] as const)('asks nobody %s', async (_, be, by) => {
  be();
  expect(await above.show(makeTarget('cramp'), by)).toBe(false);
  above.hide();
  expect(showAbove).not.toHaveBeenCalled();
});

it('leaves the card to this frame where the page around cannot show it, or nobody answers', async () => {
  beFrame(600, 60);
  showAbove.mockResolvedValueOnce(false).mockResolvedValueOnce(null);
  expect(await above.show(makeTarget('cramp'), 'tap')).toBe(false);
  expect(await above.show(makeTarget('cramp'), 'tap')).toBe(false);
});
