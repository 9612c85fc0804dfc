import { expect, it } from 'vitest';
import type { Guard } from '@/core/glossary/guard';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { Senses } from '@/core/senses/senses';
import { Vocabulary } from '@/core/senses/vocabulary';
import { Words } from '@/core/text/words';

const CALF = 0;
const NUMB = 1;
const guards: Guard[] = [{ when: ['calf'], unlessNear: ['@animals'] }, { unlessAfter: ['raises'] }];
const senses = new Senses([[CALF, guards]], new Vocabulary([['animals', ['cow']]]));
const isMeant = (term: number, folded: string, text: string, last = 0) =>
  senses.isMeant({ term, folded, last }, new Words().read(text), 0, UNKNOWN_PAGE);
const allows = (form: string, text: string, last = 0) => isMeant(CALF, form, text, last);

it('asks every guard that speaks of the form, and no other', () => {
  expect(allows('calf', 'calf and cow')).toBe(false);
  expect(allows('calf', 'calf and leg')).toBe(true);
  expect(allows('calf muscle', 'calf muscle and cow', 1)).toBe(true);
  expect(allows('calf muscle', 'calf muscle raises', 1)).toBe(false);
});

it('allows a term without guards anywhere', () => {
  expect(isMeant(NUMB, 'numb', 'numb')).toBe(true);
});
