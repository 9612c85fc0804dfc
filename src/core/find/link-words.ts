import type { CompiledPack } from '../format/compiled-pack';
import { isAlone, isAloneWithCapital, type TierBits } from '../format/form-tiers';
import { toUint32 } from '../format/numbers';
import { countPairs, unpackPairs } from '../format/word-pair';
import { hashOfWord } from '../text/word-hash';
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
  const misspelt = packs.flatMap(({ forms }) => [...(forms.spelling?.misspelt ?? [])]);
  const known = packs.reduce((sum, { forms }) => sum + forms.words.count, 0);
  const classes = new WordClasses(known + 2 * misspelt.length);
  for (const [word, meant] of misspelt) classes.join(hashOfWord(word), hashOfWord(meant));
  const classesOf = packs.map(({ forms }) => forms.words.hashes.map((hash) => classes.add(hash)));
  return {
    table: classes.table(),
    traits: traitsOf(packs, classesOf, classes.count, asked),
    pairs: pairsOf(packs, classesOf, asked),
  };
}

/** For each pack, the class of each of its words. */
type WordsOfPacks = readonly Int32Array[];

function traitsOf(
  packs: readonly LinkedPack[],
  classesOf: WordsOfPacks,
  count: number,
  asked: TierBits,
): Uint8Array {
  const traits = new Uint8Array(count + 1);
  const add = (number: number, trait: number) => {
    traits[number] = (traits[number] as number) | trait;
  };
  for (const [i, { pack, forms }] of packs.entries()) {
    const numbers = classesOf[i] as Int32Array;
    const alone = toUint32(pack.alone, `What stands alone in pack ${pack.id}`);
    const isKnown = new Uint8Array(count + 1);
    for (let word = 0; word < numbers.length; word++) {
      const number = numbers[word] as number;
      isKnown[number] = 1;
      if (isAlone(alone[word] as number, asked)) add(number, ALONE);
      if (isAloneWithCapital(alone[word] as number, asked)) add(number, ALONE_WITH_CAPITAL);
    }
    if (!forms.spelling) continue;
    for (let number = 1; number <= count; number++)
      if (isKnown[number] === 0) add(number, MAY_BE_SLIP);
  }
  return traits;
}

function pairsOf(
  packs: readonly LinkedPack[],
  classesOf: WordsOfPacks,
  asked: TierBits,
): WordPairs {
  const listed = packs.map(({ pack }) => toUint32(pack.pairs, `The pairs of pack ${pack.id}`));
  const pairs = new WordPairs(listed.reduce((sum, numbers) => sum + countPairs(numbers), 0));
  for (const [i, numbers] of listed.entries()) {
    const classes = classesOf[i] as Int32Array;
    for (const { first, second, isFar, tiers } of unpackPairs(numbers)) {
      if ((tiers & asked) === 0) continue;
      const [one, other] = [classes[first - 1] as number, classes[second - 1] as number];
      pairs.add({ first: one, second: other, isFar });
    }
  }
  return pairs;
}
