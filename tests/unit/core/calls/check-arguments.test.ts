import { expect, it } from 'vitest';
import { checkBackgroundArguments, checkPageArguments } from '@/core/calls/check-arguments';

it('takes the arguments of each call', () => {
  const step = { direction: -1, from: 'view' };
  expect(checkPageArguments.describePage([])).toEqual([]);
  expect(checkPageArguments.revealTerm(['numbness'])).toEqual(['numbness']);
  expect(checkPageArguments.stepTerm([step])).toEqual([step]);
  expect(checkPageArguments.explainSelection(['?tax', 'tax'])).toEqual(['?tax', 'tax']);
  const request = { term: 'numbness', seen: null, canGoBack: true };
  expect(checkBackgroundArguments.drawCard([request])).toEqual([request]);
  const onDark = { ...request, ground: 'dark' };
  expect(checkBackgroundArguments.drawCard([onDark])).toEqual([onDark]);
  const page = { language: null, subjects: ['health'] };
  expect(checkBackgroundArguments.mayHoldTerms([['a text']])).toEqual([['a text']]);
  expect(checkBackgroundArguments.findTerms([['a text'], page])).toEqual([['a text'], page]);
  expect(checkBackgroundArguments.judgePage(['a text'])).toEqual(['a text']);
  expect(checkBackgroundArguments.lookUp(['numb'])).toEqual(['numb']);
  expect(checkBackgroundArguments.listTerms([])).toEqual([]);
  expect(checkBackgroundArguments.explainTerm(['numbness'])).toEqual(['numbness']);
  const terms = [{ id: 'numbness', count: 2 }];
  expect(checkBackgroundArguments.reportTerms([terms])).toEqual([terms]);
  const rects = [{ left: 0, top: 10.5, right: 60, bottom: 30 }];
  for (const framed of [{ term: 'cramp', words: 'cramps', rects, by: 'tap' }, null]) {
    expect(checkBackgroundArguments.showAbove([framed])).toEqual([framed]);
    expect(checkPageArguments.showFramed([framed])).toEqual([framed]);
  }
});

it.each([
  ['revealTerm', checkPageArguments.revealTerm, [{ id: 'numbness' }]],
  ['revealTerm', checkPageArguments.revealTerm, []],
  ['stepTerm', checkPageArguments.stepTerm, [{ direction: 1, from: 'the moon' }]],
  ['stepTerm', checkPageArguments.stepTerm, [null]],
  ['explainSelection', checkPageArguments.explainSelection, ['numbness']],
  ['drawCard', checkBackgroundArguments.drawCard, [{ term: 3, seen: '', canGoBack: false }]],
  ['drawCard', checkBackgroundArguments.drawCard, ['numbness']],
  [
    'drawCard',
    checkBackgroundArguments.drawCard,
    [{ term: 'numbness', seen: null, canGoBack: true, ground: 'holy' }],
  ],
  ['lookUp', checkBackgroundArguments.lookUp, [['numb']]],
  ['explainTerm', checkBackgroundArguments.explainTerm, [7]],
  ['mayHoldTerms', checkBackgroundArguments.mayHoldTerms, ['a text']],
  ['mayHoldTerms', checkBackgroundArguments.mayHoldTerms, [['a text', 3]]],
  ['findTerms', checkBackgroundArguments.findTerms, ['a text', { language: null, subjects: [] }]],
  [
    'findTerms',
    checkBackgroundArguments.findTerms,
    [['a text', 3], { language: null, subjects: [] }],
  ],
  ['findTerms', checkBackgroundArguments.findTerms, [['a text'], { language: true, subjects: [] }]],
  [
    'findTerms',
    checkBackgroundArguments.findTerms,
    [['a text'], { language: null, subjects: 'health' }],
  ],
  ['findTerms', checkBackgroundArguments.findTerms, [['a text']]],
  ['judgePage', checkBackgroundArguments.judgePage, [['a text']]],
  ['reportTerms', checkBackgroundArguments.reportTerms, ['numbness']],
  ['showAbove', checkBackgroundArguments.showAbove, []],
  [
    'showAbove',
    checkBackgroundArguments.showAbove,
    [{ term: 'cramp', words: 'cramps', rects: [], by: 'keyboard' }],
  ],
  [
    'showFramed',
    checkPageArguments.showFramed,
    [{ term: 'cramp', words: 'cramps', rects: [{ left: 0, top: 0, right: 'far' }], by: 'tap' }],
  ],
])('refuses %s other arguments', (_, read, args) => {
  expect(read(args)).toBeNull();
});

it('leaves out of a report what is no count of a term', () => {
  const terms = [{ id: 'numbness', count: 2 }, { id: 3, count: 1 }, 'cramp'];
  expect(checkBackgroundArguments.reportTerms([terms])).toEqual([[terms[0]]]);
});
