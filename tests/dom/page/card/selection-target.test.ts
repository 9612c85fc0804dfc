import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CardTarget } from '@/page/card/card-target';
import { selectionTarget } from '@/page/card/selection-target';
import { clearStage, setStage } from './stage';

let text: Text;

beforeEach(() => {
  setStage();
  text = document.createTextNode('My fibro is back');
  document.body.append(text);
});
afterEach(clearStage);

function rangeOf(start: number, end: number): Range {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function targetOf(range: Range): CardTarget {
  const target = selectionTarget(range, 'fibromyalgia');
  if (!target) throw new Error('no target');
  return target;
}

it('says what is selected, without the space around it', () => {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(rangeOf(2, 9));
  const target = selectionTarget(getSelection() as Selection, 'fibromyalgia');
  expect(target?.words()).toBe('fibro');
  expect(target?.term).toBe('fibromyalgia');
  expect(target?.node).toBe(text);
});

it('paints a range of its own, which the page cannot move', () => {
  const range = rangeOf(3, 8);
  const { emphasis } = targetOf(range);
  range.setStart(text, 0);
  expect(emphasis).toBeInstanceOf(StaticRange);
  expect([emphasis?.startOffset, emphasis?.endOffset]).toEqual([3, 8]);
});

it('stays on its words when something else is selected', () => {
  const range = rangeOf(3, 8);
  const target = targetOf(range);
  range.collapse();
  expect(target.words()).toBe('fibro');
  expect(target.isThere()).toBe(true);
});

it('is where its words are', () => {
  const rects = [new DOMRect(1, 2, 3, 4)];
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(rects as unknown as DOMRectList);
  expect(targetOf(rangeOf(3, 8)).rects()).toEqual(rects);
});

it('is gone with its text', () => {
  const rewritten = targetOf(rangeOf(3, 8));
  text.data = 'My knee is back';
  expect(rewritten.isThere()).toBe(false);
  const removed = targetOf(rangeOf(3, 7));
  text.remove();
  expect(removed.isThere()).toBe(false);
});

it('is none where no text is selected', () => {
  expect(selectionTarget(rangeOf(2, 3), 'fibromyalgia')).toBeNull();
  getSelection()?.removeAllRanges();
  expect(selectionTarget(getSelection() as Selection, 'fibromyalgia')).toBeNull();
});
