import { compilePack } from '../../src/core/compile/compile-pack';
import type { FinderSource } from '../../src/core/compile/read-finder-source';
import { PackForms } from '../../src/core/find/pack-forms';
import { tierBits } from '../../src/core/format/form-tiers';
import { Words } from '../../src/core/text/words';

/** The words of a language that would be taken for a misspelt word of a term of some pack, in alphabetical order. */
export function ordinaryWordsAmong(
  language: Iterable<string>,
  { packs, language: common }: FinderSource,
): string[] {
  const bare = { misspeltWords: {}, ordinaryWords: [] };
  const finders = packs
    .filter(({ spelling }) => spelling !== null)
    .map((pack) => compilePack({ ...pack, spelling: bare }, common).compiled)
    .map((compiled) => new PackForms(compiled, tierBits(compiled.tiers)));
  const words = new Words();
  const found = new Set<string>();
  for (const word of language) {
    if (words.read(word).count !== 1) continue;
    for (const forms of finders) {
      const isKnown = forms.words.numberAt(words, 0) !== 0;
      if (!isKnown && forms.spelling?.near.meantBy(word, 0, word.length)) {
        found.add(words.letters(0));
      }
    }
  }
  return [...found].sort();
}
