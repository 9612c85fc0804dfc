import type { WordGroups } from '../glossary/guard';

/** What is known of words, whatever the article. */
export interface WordKnowledge {
  /** Whether nearly every reader knows a word. */
  isCommon(word: string): boolean;
  /** Whether a word, common or not, speaks of health: "muscle", "dose". */
  isOfField(word: string): boolean;
}

/** The groups of `data/word-groups.json` that together speak of health, the body and what is done for them. */
export const FIELD_GROUPS: readonly string[] = [
  'health',
  'medicine',
  'symptoms',
  'worry',
  'body',
  'nerve',
  'movement',
  'nutrients',
  'fitness',
  'feelings',
  'crash',
];
const PREFIX_MARK = '*';

/** Makes it of the most frequent words of English, in lower case, and the word groups of guards. */
export function createWordKnowledge(
  frequentWords: Iterable<string>,
  groups: WordGroups,
): WordKnowledge {
  const frequent = new Set(frequentWords);
  const field = FIELD_GROUPS.flatMap((name) => groups[name] ?? []);
  const words = new Set(field.filter((word) => !word.endsWith(PREFIX_MARK)));
  const prefixes = field
    .filter((word) => word.endsWith(PREFIX_MARK))
    .map((word) => word.slice(0, -PREFIX_MARK.length));
  return {
    isCommon: (word) => frequent.has(word),
    isOfField: (word) => words.has(word) || prefixes.some((prefix) => word.startsWith(prefix)),
  };
}
