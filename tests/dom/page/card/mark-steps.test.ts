import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermStep, TermStepResult } from '@/core/calls/messages';
import type { CardTarget } from '@/page/card/card-target';
import { HoverMachine } from '@/page/card/hover-machine';
import { MarkSteps } from '@/page/card/mark-steps';
import { MarkTargets } from '@/page/card/mark-targets';
import type { Mark } from '@/page/mark/mark';
import { rectsOf } from '@/page/mark/rects-of';
import { layOut, makeMark, SCROLLED_PX } from './make-mark';
import { clearStage, makeTarget, setStage } from './stage';

/** Higher up than the page can be scrolled to, in px from the top of the viewport. */
const OFF_THE_PAGE = -SCROLLED_PX - 100;

const shown = vi.fn();
let marks: Mark[];
let hover: HoverMachine<CardTarget>;
let steps: MarkSteps;

beforeEach(() => {
  setStage();
  shown.mockReset();
  // One above the viewport, two in it, one below.
  marks = ['numb', 'cramp', 'tremor', 'cramp'].map((term) => makeMark(term, term));
  layOut((mark) => [-100, 100, 300, 2000][marks.indexOf(mark)] ?? 0, marks);
  const session = { markAt: () => null, has: () => true, marksInOrder: () => marks };
  hover = new HoverMachine<CardTarget>();
  const targets = new MarkTargets(session);
  hover.onChange((target, by) =>
    shown(target && marks.indexOf(targets.markOf(target) as Mark), by),
  );
  steps = new MarkSteps(session, hover, targets);
});
afterEach(clearStage);

/** Lets the frames pass in which a page lays out what it was scrolled to. */
async function laidOut<T>(going: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(100);
  return going;
}

const reveal = (term: string) => laidOut(steps.reveal(term));
const step = (direction: TermStep['direction'], from: TermStep['from']): Promise<TermStepResult> =>
  laidOut(steps.step({ direction, from }));
const top = () => rectsOf(marks[shown.mock.lastCall?.[0]] as Mark)[0]?.top;

describe('reveal', () => {
  it('scrolls the first mark of a term to the middle of the window, and opens its card as by a key', async () => {
    await reveal('cramp');
    expect(shown).toHaveBeenCalledExactlyOnceWith(1, 'keyboard');
    expect(top()).toBe(innerHeight / 2 - 10);
  });

  it('passes over marks that cannot be seen', async () => {
    layOut((mark) => (mark === marks[1] ? OFF_THE_PAGE : 100), marks);
    await reveal('cramp');
    expect(shown).toHaveBeenCalledExactlyOnceWith(3, 'keyboard');
  });

  it('opens the card in the window where no mark of the term can be seen', async () => {
    layOut(() => OFF_THE_PAGE, marks);
    await reveal('cramp');
    expect(hover.shown).toMatchObject({ term: 'cramp', node: document.documentElement });
    expect(hover.shown?.rects()).toEqual([new DOMRect(innerWidth / 2, innerHeight / 5, 0, 0)]);
    expect(document.documentElement.scrollTop).toBe(SCROLLED_PX);
  });

  it('does nothing for a term that is not on the page', async () => {
    await reveal('stress');
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('step', () => {
  it.each<[string, TermStep['direction'], TermStep['from'], number]>([
    ['on, from the start: the first', 1, 'start', 0],
    ['back, from the end: the last', -1, 'start', 3],
    ['on, from what is in view: the first there', 1, 'view', 1],
    ['back, from what is in view: the last there', -1, 'view', 2],
  ])('goes %s', async (_, direction, from, index) => {
    expect(await step(direction, from)).toBe('moved');
    expect(shown).toHaveBeenCalledExactlyOnceWith(index, 'keyboard');
  });

  it('goes on from the open card, and ends with the last mark', async () => {
    await reveal('tremor');
    expect(await step(1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(3, 'keyboard');
    expect(await step(1, 'open-card')).toBe('ended');
    expect(hover.shown).toBeUndefined();
  });

  it('goes back from the open card, and ends with the first mark', async () => {
    await reveal('cramp');
    expect(await step(-1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(0, 'keyboard');
    expect(await step(-1, 'open-card')).toBe('ended');
    expect(hover.shown).toBeUndefined();
  });

  it('passes over marks that cannot be seen, in both directions', async () => {
    layOut((mark) => [100, OFF_THE_PAGE, OFF_THE_PAGE, 2000][marks.indexOf(mark)] ?? 0, marks);
    await step(1, 'start');
    await step(1, 'open-card');
    expect(shown).toHaveBeenLastCalledWith(3, 'keyboard');
    await step(-1, 'open-card');
    expect(shown).toHaveBeenLastCalledWith(0, 'keyboard');
  });

  it('goes on from what is in view where the open card is on something else', async () => {
    hover.send({ kind: 'opened', target: makeTarget('stress'), by: 'tap' });
    expect(await step(1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(1, 'keyboard');
  });

  it('is not here where no card is open', async () => {
    expect(await step(1, 'open-card')).toBe('not-here');
    expect(shown).not.toHaveBeenCalled();
  });

  it('goes to the first mark where none is in view, and ends where none can be seen', async () => {
    layOut(() => -100, marks);
    await step(1, 'view');
    expect(shown).toHaveBeenLastCalledWith(0, 'keyboard');
    hover.send({ kind: 'escaped' });
    layOut(() => OFF_THE_PAGE, marks);
    expect(await step(1, 'view')).toBe('ended');
    marks = [];
    expect(await step(1, 'view')).toBe('ended');
  });
});
