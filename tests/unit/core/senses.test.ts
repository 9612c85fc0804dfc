import { expect, it } from 'vitest';
import { UNKNOWN_PAGE } from '@/core/page-context';
import { Senses } from '@/core/senses';
import { Words } from '@/core/words';
import { term } from './term';

const calf = term('calf', ['calf', 'calf muscle'], {
  guards: [{ when: ['calf'], unlessNear: ['@animals'] }, { unlessAfter: ['raises'] }],
});
const senses = new Senses({ animals: ['cow'] });
const allows = (form: string, text: string, last = 0) =>
  senses.senseOf(calf, form)(new Words().read(text), 0, last, UNKNOWN_PAGE);

it('asks every guard that speaks of the form, and no other', () => {
  expect(allows('calf', 'calf and cow')).toBe(false);
  expect(allows('calf muscle', 'calf muscle and cow', 1)).toBe(true);
  expect(allows('calf muscle', 'calf muscle raises', 1)).toBe(false);
});

it('allows a term without guards anywhere', () => {
  const numb = term('numb', ['numb']);
  expect(senses.senseOf(numb, 'numb')(new Words().read('numb'), 0, 0, UNKNOWN_PAGE)).toBe(true);
});
