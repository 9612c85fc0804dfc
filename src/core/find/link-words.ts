import type { CompiledPack } from '../format/compiled-pack';
import { isAlone, isAloneWithCapital, type TierBits } from '../format/form-tiers';
import { toUint32 } from '../format/numbers';
import { unpackPairs, type WordPair } from '../format/word-pair';
import type { PackForms } from './pack-forms';
import { WordClasses } from './word-classes';
import { WordPairs } from './word-pairs';
import type { WordTable } from './word-table';

/** A compiled pack, and the finder of its forms. */
export interface LinkedPack {
  pack: CompiledPack;
  forms: PackForms;
}

/** A trait of a class of words, as a bit: one of its words is a form by itself. */
export const ALONE = 1;
/** A trait: one of its words is a form by itself where it has a capital. */
export const ALONE_WITH_CAPITAL = 2;
/** A trait: a pack that reads slips has none of its words, so that one of these may be a slip of a word of that pack. */
export const MAY_BE_SLIP = 4;

/** The words of several packs in classes: see `WordClasses`. */
export interface LinkedWords {
  /** The class of a word, by its hash; 0 for words of no form. */
  table: WordTable;
  /** The traits of each class. */
  traits: Uint8Array;
  /** Pairs of classes that stand near each other in a form. */
  pairs: WordPairs;
}

/** Brings the words of packs together, with the traits and pairs that they have where only some tiers are asked for. */
export function linkWords(packs: readonly LinkedPack[], asked: TierBits): LinkedWords {
  const classes = new WordClasses();
  for (const { forms } of packs) {
    for (const [word, meant] of forms.spelling?.misspelt ?? []) classes.join(word, meant);
  }
  const added = packs.map(({ forms }) => Array.from(forms.words, (word) => classes.add(word)));
  /** For each pack, the class of each of its words. */
  const classesOf = added.map((numbers) => numbers.map((number) => classes.resolve(number)));
  return {
    table: classes.table(),
    traits: traitsOf(packs, classesOf, classes.count, asked),
    pairs: new WordPairs(pairsOf(packs, classesOf, asked), classes.count),
  };
}

function traitsOf(
  packs: readonly LinkedPack[],
  classesOf: readonly (readonly number[])[],
  count: number,
  asked: TierBits,
): Uint8Array {
  const traits = new Uint8Array(count + 1);
  const add = (number: number, trait: number) => {
    traits[number] = (traits[number] as number) | trait;
  };
  for (const [i, { pack, forms }] of packs.entries()) {
    const numbers = classesOf[i] as readonly number[];
    const alone = toUint32(pack.alone, `What stands alone in pack ${pack.id}`);
    for (const [word, number] of numbers.entries()) {
      if (isAlone(alone[word] as number, asked)) add(number, ALONE);
      if (isAloneWithCapital(alone[word] as number, asked)) add(number, ALONE_WITH_CAPITAL);
    }
    if (!forms.spelling) continue;
    const known = new Set(numbers);
    for (let number = 1; number <= count; number++)
      if (!known.has(number)) add(number, MAY_BE_SLIP);
  }
  return traits;
}

function* pairsOf(
  packs: readonly LinkedPack[],
  classesOf: readonly (readonly number[])[],
  asked: TierBits,
): Iterable<WordPair> {
  for (const [i, { pack }] of packs.entries()) {
    const numbers = classesOf[i] as readonly number[];
    for (const pair of unpackPairs(toUint32(pack.pairs, `The pairs of pack ${pack.id}`))) {
      const [first, second] = [numbers[pair.first - 1], numbers[pair.second - 1]];
      if ((pair.tiers & asked) !== 0) {
        yield { ...pair, first: first as number, second: second as number };
      }
    }
  }
}
