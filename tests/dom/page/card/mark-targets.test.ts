import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MarkTargets } from '@/page/card/mark-targets';
import { type Mark, placeOn } from '@/page/mark/mark';
import { makeMark } from './make-mark';
import { clearStage, makeTarget, setStage } from './stage';

let mark: Mark;
let targets: MarkTargets;
const session = {
  has: vi.fn((_mark: Mark) => true),
};

beforeEach(() => {
  setStage();
  mark = makeMark('fibromyalgia', 'fibro');
  targets = new MarkTargets(session);
});
afterEach(clearStage);

it('gives the same target for the same mark, and another for another', () => {
  expect(targets.of(mark)).toBe(targets.of(mark));
  expect(targets.of(mark)).not.toBe(targets.of(makeMark('fibromyalgia', 'fibro')));
});

it('says what the mark says', () => {
  const target = targets.of(mark);
  expect(target.term).toBe('fibromyalgia');
  expect(target.words()).toBe('fibro');
  expect(target.node).toBe(mark.range.startContainer);
  expect(target.emphasis).toBe(mark.range);
});

it('goes with its mark', () => {
  const target = targets.of(mark);
  const text = document.createTextNode('fibro');
  Object.assign(mark, placeOn([text], 0, 5));
  expect(target.words()).toBe('fibro');
  expect(target.node).toBe(text);
  expect(target.emphasis?.startContainer).toBe(text);
});

it('is there as long as the session has the mark', () => {
  const target = targets.of(mark);
  expect(target.isThere()).toBe(true);
  session.has.mockReturnValueOnce(false);
  expect(target.isThere()).toBe(false);
  expect(session.has).toHaveBeenLastCalledWith(mark);
});

it('knows the mark of a target, and none of other targets', () => {
  expect(targets.markOf(targets.of(mark))).toBe(mark);
  expect(targets.markOf(makeTarget('fibromyalgia'))).toBeUndefined();
});
