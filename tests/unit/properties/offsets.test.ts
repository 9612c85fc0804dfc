import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFinderData } from '@/core/compile/compile-finder-data';
import { createFinder } from '@/core/find/create-finder';
import type { Match } from '@/core/find/match';
import { bundledSource } from '../../../build/bundled-source';
import { unguardedTerms } from '../data/unguarded';
import { hold } from './hold';

// Case tells abbreviations from words and names from terms, so these are no part of what may be dressed up.
const packs = bundledSource.packs.map((pack) => ({
  ...pack,
  terms: pack.terms.map((term) => ({
    ...term,
    forms: { ...term.forms, abbreviations: [] },
    guards: term.guards.map(({ unlessName, ...guard }) => guard),
  })),
}));
const find = createFinder(compileFinderData({ ...bundledSource, packs })).findTerms;
const FORMS = unguardedTerms
  .filter(({ tier }) => tier !== 'C')
  .flatMap(({ plainForms }) => plainForms.filter(({ kind }) => kind === 'correct'))
  .map(({ form }) => form);
const FILLERS = [
  'and',
  'my',
  'doctor',
  'said',
  'it',
  'is',
  'not',
  'the',
  'left',
  'hurts',
  'a',
  '3',
];

const PART = fc.oneof(fc.constantFrom(...FORMS), fc.constantFrom(...FILLERS));
const END = fc.constantFrom(' ', ' ', ', ', '. ', '; ', '\n', ' (', ') ');
const TEXT = fc
  .array(fc.tuple(PART, END), { maxLength: 12 })
  .map((parts) => parts.map(([part, end]) => part.replace('…', 'left') + end).join(''));
const ANYTHING = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What may stand in for one character, or follow it, without a change to what the text says. */
const COSTUMES = [
  (unit: string) => unit,
  (unit: string) => unit.toUpperCase(),
  (unit: string) => (/[a-z]/.test(unit) ? `${unit}\u00ad` : unit),
  (unit: string) => (/[a-z]/.test(unit) ? `${unit}\u0301` : unit),
  (unit: string) => (/[a-z]/.test(unit) ? `${unit}\u200b` : unit),
  (unit: string) => ({ ' ': '\u00a0', "'": '’', '-': '‑' })[unit] ?? unit,
];

it('keeps every match inside the text, whole, and in order', () => {
  hold(
    fc.property(
      fc.oneof(
        TEXT,
        ANYTHING,
        fc.tuple(ANYTHING, TEXT, ANYTHING).map((it) => it.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^\S.*\S$/s);
          expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/[a-z0-9]/i);
          expect(text.slice(end, end + 1)).not.toMatch(/[a-z0-9]/i);
          last = end;
        }
      },
    ),
    { cases: 3000 },
  );
});

it('finds the same in a text of other case, with accents, soft hyphens and zero-width spaces', () => {
  hold(
    fc.property(TEXT, fc.infiniteStream(fc.nat(COSTUMES.length - 1)), (text, lots) => {
      const offsets: number[] = [];
      let dressed = '';
      for (const unit of text) {
        offsets.push(dressed.length);
        const { value: lot } = lots.next();
        dressed += (COSTUMES[lot ?? 0] as (unit: string) => string)(unit);
      }
      offsets.push(dressed.length);
      const moved = find(text).map(({ start, end, term }): [number, string, string] => [
        offsets[start] as number,
        text.slice(start, end).normalize('NFD').toLowerCase(),
        term,
      ]);
      const plain = (match: Match): string =>
        dressed.slice(match.start, match.end).normalize('NFC').toLowerCase();
      const undress = (seen: string) =>
        seen
          .normalize('NFD')
          .replace(/\u00ad|\u0301|\u200b/g, '')
          .replaceAll('\u00a0', ' ')
          .replaceAll('’', "'")
          .replaceAll('‑', '-');
      expect(
        find(dressed).map((match) => [match.start, undress(plain(match)), match.term]),
      ).toEqual(moved);
    }),
    { cases: 3000 },
  );
});
