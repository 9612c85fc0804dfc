import type { WordGroups } from '../glossary/guard';
import type { JudgeLanguage } from '../text/language-judge';
import { compileLists } from '../text/word-lists';
import { Words } from '../text/words';
import type { PageContext } from './page-context';

/** Groups that speak of health; together they make the subject "health". */
export const HEALTH_GROUPS = ['health', 'medicine', 'symptoms'];
/** Groups that are subjects of their own. A page may be about one of these only if it is less about health. */
export const OTHER_SUBJECTS = [
  'software',
  'streaming',
  'livestock',
  'animals',
  'engineering',
  'schooling',
  'business',
  'critics',
  'fiction',
];

/** So many words of a subject, and so large a share of all words, make a page be about it. */
const FEWEST_WORDS = 8;
const SMALLEST_SHARE = 0.02;

/** Judges a page by a sample of its text. Groups that `groups` lacks are no subjects. */
export function createPageJudge(
  groups: WordGroups,
  judgeLanguage: JudgeLanguage,
): (sample: string) => PageContext {
  const membersOf = (name: string) => (Object.hasOwn(groups, name) ? (groups[name] ?? []) : []);
  const subjectsOf = compileLists([
    HEALTH_GROUPS.flatMap(membersOf),
    ...OTHER_SUBJECTS.map(membersOf),
  ]);
  const words = new Words();

  return (sample) => {
    words.read(sample);
    const [health = 0, ...others] = countBits(words, subjectsOf, OTHER_SUBJECTS.length + 1);
    const isMuch = (members: number) =>
      members >= FEWEST_WORDS && members >= SMALLEST_SHARE * words.count;
    const subjects = isMuch(health) ? ['health'] : [];
    for (const [i, members] of others.entries()) {
      if (members > health && isMuch(members)) subjects.push(OTHER_SUBJECTS[i] as string);
    }
    return { isEnglish: judgeLanguage(words), subjects };
  };
}

/** How many words have each bit. */
function countBits(
  words: Words,
  bitsOf: (words: Words, index: number) => number,
  bits: number,
): number[] {
  const counts = Array.from({ length: bits }, () => 0);
  for (let i = 0; i < words.count; i++) {
    const all = bitsOf(words, i);
    if (all === 0) continue;
    for (let bit = 0; bit < bits; bit++) counts[bit] = (counts[bit] as number) + ((all >> bit) & 1);
  }
  return counts;
}
