import type { WordGroups } from '../glossary/guard';
import type { PageSubjects } from '../glossary/language-data';
import type { JudgeLanguage } from '../text/language-judge';
import { compileLists } from '../text/word-lists';
import { Words } from '../text/words';
import { HEALTH, type PageContext } from './page-context';

/** A page is about another subject only if the words of that outweigh those of health by so much. */
const OUTWEIGH_HEALTH = 1.5;

/** How many words of a subject, and what share of all words, a page needs to be about it. */
interface Measure {
  words: number;
  share: number;
}

/** The second measure is for a paragraph that stands alone. */
const ENOUGH: readonly Measure[] = [
  { words: 8, share: 0.02 },
  { words: 3, share: 0.04 },
];
/** Health is spoken of in few words, and a post may be short: nothing off topic is as thick with them. */
const ENOUGH_OF_HEALTH: readonly Measure[] = [
  { words: 8, share: 0.015 },
  { words: 4, share: 0.03 },
];

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
      name === HEALTH
        ? isEnough(members, words.count, ENOUGH_OF_HEALTH)
        : members > OUTWEIGH_HEALTH * health && isEnough(members, words.count, ENOUGH);
    return {
      language: judgeLanguage(words),
      subjects: names.filter((name, i) => isAbout(name, counts[i] as number)),
    };
  };
}

/** Whether so many of all words are enough by one of some measures. */
function isEnough(members: number, all: number, measures: readonly Measure[]): boolean {
  return measures.some(({ words, share }) => members >= words && members >= share * all);
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
