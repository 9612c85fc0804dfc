import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermStep, TermStepResult } from '@/core/calls/messages';
import type { CardTarget } from '@/page/card/card-target';
import { HoverMachine } from '@/page/card/hover-machine';
import { MarkSteps } from '@/page/card/mark-steps';
import { MarkTargets } from '@/page/card/mark-targets';
import type { Mark } from '@/page/mark/mark';
import { layOut, makeMark } from './make-mark';
import { clearStage, makeTarget, setStage } from './stage';

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

const step = (direction: TermStep['direction'], from: TermStep['from']): TermStepResult =>
  steps.step({ direction, from });

describe('reveal', () => {
  it('scrolls to the first mark of a term and opens its card as by a key', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    steps.reveal('cramp');
    expect(scroll.mock.contexts).toEqual([marks[1]?.range.startContainer.parentElement]);
    expect(shown).toHaveBeenCalledExactlyOnceWith(1, 'keyboard');
  });

  it('does nothing for a term that is not on the page', () => {
    steps.reveal('stress');
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('step', () => {
  it.each<[string, TermStep['direction'], TermStep['from'], number]>([
    ['on, from the start: the first', 1, 'start', 0],
    ['back, from the end: the last', -1, 'start', 3],
    ['on, from what is in view: the first there', 1, 'view', 1],
    ['back, from what is in view: the last there', -1, 'view', 2],
  ])('goes %s', (_, direction, from, index) => {
    expect(step(direction, from)).toBe('moved');
    expect(shown).toHaveBeenCalledExactlyOnceWith(index, 'keyboard');
  });

  it('goes on from the open card, and ends with the last mark', () => {
    steps.reveal('tremor');
    expect(step(1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(3, 'keyboard');
    expect(step(1, 'open-card')).toBe('ended');
    expect(hover.shown).toBeUndefined();
  });

  it('goes back from the open card, and ends with the first mark', () => {
    steps.reveal('cramp');
    expect(step(-1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(0, 'keyboard');
    expect(step(-1, 'open-card')).toBe('ended');
    expect(hover.shown).toBeUndefined();
  });

  it('goes on from what is in view where the open card is on something else', () => {
    hover.send({ kind: 'opened', target: makeTarget('stress'), by: 'tap' });
    expect(step(1, 'open-card')).toBe('moved');
    expect(shown).toHaveBeenLastCalledWith(1, 'keyboard');
  });

  it('is not here where no card is open', () => {
    expect(step(1, 'open-card')).toBe('not-here');
    expect(shown).not.toHaveBeenCalled();
  });

  it('goes to the first mark where none is in view, and ends where there is none at all', () => {
    layOut(() => -100, marks);
    step(1, 'view');
    expect(shown).toHaveBeenLastCalledWith(0, 'keyboard');
    hover.send({ kind: 'escaped' });
    marks = [];
    expect(step(1, 'view')).toBe('ended');
  });
});
