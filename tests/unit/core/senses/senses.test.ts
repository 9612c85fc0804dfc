import { expect, it } from 'vitest';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { guardsOf, Senses } from '@/core/senses/senses';
import { Words } from '@/core/text/words';
import { term } from '../find/term';

const calf = term('calf', ['calf', 'calf muscle'], {
  guards: [{ when: ['calf'], unlessNear: ['@animals'] }, { unlessAfter: ['raises'] }],
});
const numb = term('numb', ['numb']);
const senses = new Senses({ guards: guardsOf([calf, numb]), wordGroups: { animals: ['cow'] } });
const isMeant = (term: string, folded: string, text: string, last = 0) =>
  senses.isMeant({ term, folded, last }, new Words().read(text), 0, UNKNOWN_PAGE);
const allows = (form: string, text: string, last = 0) => isMeant('calf', form, text, last);

it('asks every guard that speaks of the form, and no other', () => {
  expect(allows('calf', 'calf and cow')).toBe(false);
  expect(allows('calf muscle', 'calf muscle and cow', 1)).toBe(true);
  expect(allows('calf muscle', 'calf muscle raises', 1)).toBe(false);
});

it('allows a term without guards anywhere', () => {
  expect(isMeant('numb', 'numb', 'numb')).toBe(true);
});

it('leaves out what guards tell people alone, and terms that have none', () => {
  const guards = [{ when: ['calf'], unlessNear: ['cow'], why: 'Young cattle.' }];
  expect(guardsOf([term('calf', ['calf'], { guards }), numb])).toEqual({
    calf: [{ when: ['calf'], unlessNear: ['cow'] }],
  });
});
