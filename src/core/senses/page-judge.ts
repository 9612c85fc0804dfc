import type { WordGroups } from '../glossary/guard';
import type { PageSubjects } from '../glossary/language-data';
import type { JudgeLanguage } from '../text/language-judge';
import { compileLists } from '../text/word-lists';
import { Words } from '../text/words';
import type { PageContext } from './page-context';

/** A page may be about another subject only if it is less about this one. */
const HEALTH = 'health';

/** How many words of a subject, and what share of all words, a page needs to be about it. */
const FEWEST_WORDS = 8;
const SMALLEST_SHARE = 0.02;

/** Judges a page by a sample of its text. Groups that `groups` lacks are empty. */
export function createPageJudge(
  groups: WordGroups,
  subjects: PageSubjects,
  judgeLanguage: JudgeLanguage,
): (sample: string) => PageContext {
  const names = Object.keys(subjects);
  const members = new Map(Object.entries(groups));
  const membersOf = (named: string[]) => named.flatMap((name) => members.get(name) ?? []);
  const subjectsOf = compileLists(Object.values(subjects).map(membersOf));
  const words = new Words();

  return (sample) => {
    words.read(sample);
    const counts = countBits(words, subjectsOf, names.length);
    const health = counts[names.indexOf(HEALTH)] ?? 0;
    const isAbout = (name: string, members: number) =>
      (name === HEALTH || members > health) &&
      members >= FEWEST_WORDS &&
      members >= SMALLEST_SHARE * words.count;
    return {
      isEnglish: judgeLanguage(words),
      subjects: names.filter((name, i) => isAbout(name, counts[i] as number)),
    };
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
