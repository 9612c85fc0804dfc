import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { createFinder } from '@/core/find/create-finder';
import type { WrittenTerm } from '@/core/glossary/entry';
import type { Pack } from '@/core/glossary/pack';
import { bundledSource } from '../../../build/bundled-source';
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

// What pages are about is of no account here, and takes long to compile.
const language = { ...bundledSource.language, pageSubjects: {} };

/** What is found in each of some texts of one term alone, with these of its guards. */
function foundIn(
  some: readonly string[],
  pack: Pack,
  term: WrittenTerm,
  guards: WrittenTerm['guards'],
) {
  const { compiled } = compilePack({ ...pack, terms: [{ ...term, guards }] }, language);
  const { findTerms } = createFinder({ packs: [compiled], language }, [term.tier]);
  return some.map((text) => JSON.stringify(findTerms(text)));
}

const guards = bundledSource.packs.flatMap((pack) =>
  pack.terms
    .filter((term) => term.guards.length > 0)
    .flatMap((term) => {
      const found = foundIn(texts, pack, term, []);
      const own = texts.filter((_, i) => found[i] !== '[]');
      const guarded = foundIn(own, pack, term, term.guards);
      return term.guards.map((guard) => ({
        id: term.id,
        about: guard.when?.[0] ?? 'all forms',
        unguarded: () => {
          const others = term.guards.filter((other) => other !== guard);
          return foundIn(own, pack, term, others);
        },
        guarded,
      }));
    }),
);

it.each(guards)('$id: a sentence shows what the guard on “$about” is for', (each) => {
  expect(each.unguarded()).not.toEqual(each.guarded);
});
