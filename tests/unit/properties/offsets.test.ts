import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFinderData } from '@/core/compile/compile-finder-data';
import { createFinder } from '@/core/find/create-finder';
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
  (unit: string) => (/[a-z]/.test(unit) ? `\u2066${unit}\u202c` : unit),
  (unit: string) => (/[a-z]/.test(unit) ? `${unit}²` : unit),
  (unit: string) => ({ ' ': '\u00a0', "'": '’', '-': '‑' })[unit] ?? unit,
  (unit: string) => shifted(unit, 0xff21, 0xff41),
  (unit: string) => shifted(unit, 0x1d400, 0x1d41a),
  (unit: string) => shifted(unit, 0x24b6, 0x24d0),
];
const JOINED = [
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['st', 'ﬆ'],
] as const;
/** What has no letter or digit of its own, so that it may go where a match ends, or be taken off. */
const MARKS = /\u0301|[\u00ad\u200b\u2066\u202c²]/g;

/** The same letter of an alphabet that begins, as capitals and as small letters, at these code points. */
function shifted(unit: string, capital: number, small: number): string {
  if (/[A-Z]/.test(unit)) return String.fromCodePoint(capital + unit.charCodeAt(0) - 0x41);
  if (/[a-z]/.test(unit)) return String.fromCodePoint(small + unit.charCodeAt(0) - 0x61);
  return unit;
}

/** Dresses a text up; `offsets` says where each of its units went. */
function dressUp(text: string, lots: Iterator<number>): { dressed: string; offsets: number[] } {
  const offsets: number[] = [];
  let dressed = '';
  for (let i = 0; i < text.length; ) {
    const lot = lots.next().value ?? 0;
    const joined = lot < COSTUMES.length ? null : JOINED.find(([it]) => text.startsWith(it, i));
    const unit = joined?.[0] ?? text.charAt(i);
    for (let j = 0; j < unit.length; j++) offsets.push(dressed.length);
    dressed += joined?.[1] ?? (COSTUMES[lot] ?? COSTUMES[0])?.(unit);
    i += unit.length;
  }
  return { dressed, offsets: [...offsets, dressed.length] };
}

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

it('finds the same in a text of other case and other letters, with accents and signs that count for nothing', () => {
  // More lots than costumes: the rest are for letters that are joined.
  const lots = fc.infiniteStream(fc.nat(COSTUMES.length + 3));
  hold(
    fc.property(TEXT, lots, (text, drawn) => {
      const { dressed, offsets } = dressUp(text, drawn);
      const undress = (seen: string) =>
        seen
          .replace(MARKS, '')
          .normalize('NFKD')
          .replace(MARKS, '')
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/[‑‐]/g, '-');
      const leading = (seen: string) => seen.length - seen.replace(/^[\u2066]+/, '').length;
      const moved = find(text).map(({ start, end, term }): [number, string, string] => {
        const at = offsets[start] as number;
        return [at + leading(dressed.slice(at)), undress(text.slice(start, end)), term];
      });
      const seen = find(dressed).map(({ start, end, term }) => [
        start,
        undress(dressed.slice(start, end)),
        term,
      ]);
      expect(seen).toEqual(moved);
    }),
    { cases: 3000 },
  );
});
