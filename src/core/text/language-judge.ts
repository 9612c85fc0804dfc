import { compileLists } from './word-lists';
import type { TextWords } from './words';

/** Small words that tell English from other languages (stop words). */
export interface FunctionWords {
  english: string[];
  other: string[];
}

/** Whether words are English; null where they do not tell. */
export type JudgeLanguage = (words: TextWords) => boolean | null;

/** How many function words of a language tell it, where there are fewer of the other's. */
const FEWEST_FUNCTION_WORDS = 2;

/** Makes a judge of the language of texts, by their function words. */
export function createLanguageJudge(functionWords: FunctionWords): JudgeLanguage {
  const listsOf = compileLists([functionWords.english, functionWords.other]);

  return (words) => {
    let english = 0;
    let foreign = 0;
    for (let i = 0; i < words.count; i++) {
      const lists = listsOf(words, i);
      if (lists & 1) english++;
      else if (lists !== 0) foreign++;
    }
    if (foreign >= FEWEST_FUNCTION_WORDS && foreign > english) return false;
    return english >= FEWEST_FUNCTION_WORDS ? true : null;
  };
}
