import { ENGLISH } from './english';
import { compileLists } from './word-lists';
import type { TextWords } from './words';

/** Small words that tell languages from one another (stop words). */
export interface FunctionWords {
  english: string[];
  /** Those of many other languages, by which a text is known not to be English. */
  other: string[];
  /** Those of languages that can be told by them, by the tags of these; none of them is English. */
  languages: Record<string, string[]>;
}

/**
 * The language that words are in, by its tag: `und` for another than English that nothing tells, null where they are
 * too few. What is said of them, by their page or its markup, decides where they leave it open.
 */
export type JudgeLanguage = (words: TextWords, said?: string | null) => string | null;

/** Another language than English, which nothing tells. */
const UNTOLD = 'und';

/** How many function words of a language tell it, where there are fewer of the other's. */
const FEWEST_FUNCTION_WORDS = 2;
/** Languages share small words, so a text is only in another than it is said to be if it has so much more of that. */
const OUTWEIGHS_SAID = 1.5;
const [ENGLISH_BIT, OTHER_BIT, LANGUAGE_BITS] = [1, 2, 2];

/** Makes a judge of the language of texts, by their function words. */
export function createLanguageJudge(functionWords: FunctionWords): JudgeLanguage {
  const { english, other, languages } = functionWords;
  const tags = Object.keys(languages);
  const listsOf = compileLists([english, other, ...Object.values(languages)]);
  const counts = tags.map(() => 0);
  const isKnown = (tag: string) => [ENGLISH, UNTOLD, ...tags].includes(tag);

  return (words, said = null) => {
    // Of a language whose words are not known, what is said alone tells.
    if (said !== null && !isKnown(said)) return said;
    counts.fill(0);
    let english = 0;
    let foreign = 0;
    for (let i = 0; i < words.count; i++) {
      const lists = listsOf(words, i);
      if (lists & ENGLISH_BIT) english++;
      else if (lists & OTHER_BIT) foreign++;
      for (let own = lists >> LANGUAGE_BITS, at = 0; own !== 0; own >>= 1, at++) {
        counts[at] = (counts[at] as number) + (own & 1);
      }
    }
    const isForeign = foreign >= FEWEST_FUNCTION_WORDS && foreign > english;
    if (isForeign) return tell(tags, counts, said === ENGLISH ? null : said) ?? UNTOLD;
    if (english >= FEWEST_FUNCTION_WORDS) return ENGLISH;
    return (english === 0 ? tell(tags, counts, said) : null) ?? said;
  };
}

/** The language that most of the words are of, where one is; that which is said where they do not speak against it. */
function tell(
  tags: readonly string[],
  counts: readonly number[],
  said: string | null,
): string | null {
  const most = Math.max(...counts);
  if (most < FEWEST_FUNCTION_WORDS) return said;
  const ofSaid = counts[tags.indexOf(said ?? '')];
  if (ofSaid !== undefined && most <= OUTWEIGHS_SAID * ofSaid) return said;
  const leaders = tags.filter((_, i) => counts[i] === most);
  return leaders.length === 1 ? (leaders[0] as string) : null;
}
