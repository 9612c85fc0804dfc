import { tierBits } from '../format/form-tiers';
import type { WordPair } from '../format/word-pair';
import type { Tier } from '../glossary/entry';
import type { FormSequence } from './form-sequences';

/** What a function word weighs less than its letters, so that any other word is taken before it. */
const FUNCTION_WORD_HANDICAP = 100;
/** How far apart the two words of a pair may stand: as far back as the prefilter remembers. */
const FARTHEST = 3;

interface Candidate {
  first: string;
  second: string;
  isFar: boolean;
  weight: number;
}

/**
 * For each form of several words, the two of them that are rarest near each other in other texts: long ones, and no
 * function words. Each pair once.
 */
export function tellingPairs(
  sequences: readonly FormSequence[],
  numberOf: ReadonlyMap<string, number>,
  functionWords: ReadonlySet<string>,
  tierOf: (term: number) => Tier,
): WordPair[] {
  const pairs = new Map<string, WordPair>();
  for (const { words, term } of sequences) {
    if (words.length < 2) continue;
    const best = tellingPair(words, functionWords);
    const [first, second] = [numberOf.get(best.first), numberOf.get(best.second)] as [
      number,
      number,
    ];
    const key = `${first} ${second}`;
    const pair = pairs.get(key) ?? { first, second, isFar: false, tiers: 0 };
    pair.isFar ||= best.isFar;
    pair.tiers |= tierBits([tierOf(term)]);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function tellingPair(words: FormSequence['words'], functionWords: ReadonlySet<string>): Candidate {
  const weigh = (word: string) =>
    word.length - (functionWords.has(word) ? FUNCTION_WORD_HANDICAP : 0);
  const candidates = words.flatMap((first, i) =>
    reachOf(words, i).flatMap((second, place) =>
      first === null || second === null
        ? []
        : [{ first, second, isFar: place > 0, weight: weigh(first) + weigh(second) }],
    ),
  );
  return candidates.reduce((one, other) => (other.weight > one.weight ? other : one));
}

/** What may stand second to a word of a form: the three after it, or the one behind a gap right after it. */
function reachOf(words: FormSequence['words'], first: number): FormSequence['words'] {
  const after = words.slice(first + 1, first + 1 + FARTHEST);
  const gap = after.indexOf(null);
  return gap < 0 ? after : after.slice(0, gap === 0 ? 2 : gap);
}
