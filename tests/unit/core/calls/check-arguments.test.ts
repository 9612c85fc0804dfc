import { expect, it } from 'vitest';
import { backgroundArguments, pageArguments } from '@/core/calls/check-arguments';

it('takes the arguments of each call', () => {
  const step = { direction: -1, from: 'view' };
  expect(pageArguments.describePage([])).toEqual([]);
  expect(pageArguments.revealTerm(['numbness'])).toEqual(['numbness']);
  expect(pageArguments.stepTerm([step])).toEqual([step]);
  const request = { term: 'numbness', seen: null, canGoBack: true };
  expect(backgroundArguments.drawCard([request])).toEqual([request]);
  const page = { isEnglish: null, subjects: ['health'] };
  expect(backgroundArguments.mayHoldTerms([['a text']])).toEqual([['a text']]);
  expect(backgroundArguments.findTerms([['a text'], page])).toEqual([['a text'], page]);
  expect(backgroundArguments.judgePage(['a text'])).toEqual(['a text']);
  const terms = [{ id: 'numbness', count: 2 }];
  expect(backgroundArguments.reportTerms([terms])).toEqual([terms]);
});

it.each([
  ['revealTerm', pageArguments.revealTerm, [{ id: 'numbness' }]],
  ['revealTerm', pageArguments.revealTerm, []],
  ['stepTerm', pageArguments.stepTerm, [{ direction: 1, from: 'the moon' }]],
  ['stepTerm', pageArguments.stepTerm, [null]],
  ['drawCard', backgroundArguments.drawCard, [{ term: 3, seen: '', canGoBack: false }]],
  ['drawCard', backgroundArguments.drawCard, ['numbness']],
  ['mayHoldTerms', backgroundArguments.mayHoldTerms, ['a text']],
  ['mayHoldTerms', backgroundArguments.mayHoldTerms, [['a text', 3]]],
  ['findTerms', backgroundArguments.findTerms, ['a text', { isEnglish: null, subjects: [] }]],
  ['findTerms', backgroundArguments.findTerms, [['a text', 3], { isEnglish: null, subjects: [] }]],
  ['findTerms', backgroundArguments.findTerms, [['a text'], { isEnglish: 'yes', subjects: [] }]],
  [
    'findTerms',
    backgroundArguments.findTerms,
    [['a text'], { isEnglish: null, subjects: 'health' }],
  ],
  ['findTerms', backgroundArguments.findTerms, [['a text']]],
  ['judgePage', backgroundArguments.judgePage, [['a text']]],
  ['reportTerms', backgroundArguments.reportTerms, ['numbness']],
])('refuses %s other arguments', (_, read, args) => {
  expect(read(args)).toBeNull();
});

it('leaves out of a report what is no count of a term', () => {
  const terms = [{ id: 'numbness', count: 2 }, { id: 3, count: 1 }, 'cramp'];
  expect(backgroundArguments.reportTerms([terms])).toEqual([[terms[0]]]);
});
