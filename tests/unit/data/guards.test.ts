import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledGlossary } from '@/core/compile/bundled-glossary';
import { createFinder } from '@/core/compile/create-finder';
import type { FindableTerm } from '@/core/glossary/glossary';
import { HEALTH_SENSES, OTHER_SENSES } from './sense-sentences';

const CORPUS = 'tests/corpus';

const texts = [
  ...OTHER_SENSES,
  ...HEALTH_SENSES.map(([text]) => text),
  ...readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').trim().split('\n'))
    .map((line): string => JSON.parse(line).text),
];

/** What is found in each of some texts of one term alone, with these of its guards. */
function foundIn(some: readonly string[], term: FindableTerm, guards: FindableTerm['guards']) {
  const find = createFinder(
    { ...bundledGlossary, terms: [{ ...term, guards }] },
    { includeCommonWords: true },
  );
  return some.map((text) => JSON.stringify(find(text)));
}

// Abbreviations get one guard by themselves, which says no reason.
const guards = bundledGlossary.terms.flatMap((term) => {
  const found = foundIn(texts, term, []);
  const own = texts.filter((_, i) => found[i] !== '[]');
  return term.guards
    .filter(({ unlessInToken }) => !unlessInToken)
    .map((guard) => ({ id: term.id, about: guard.when?.[0] ?? 'all forms', term, guard, own }));
});

it.each(guards)('$id: a sentence shows what the guard on “$about” is for', (each) => {
  const { term, guard, own } = each;
  const others = term.guards.filter((other) => other !== guard);
  expect(foundIn(own, term, others)).not.toEqual(foundIn(own, term, term.guards));
});
