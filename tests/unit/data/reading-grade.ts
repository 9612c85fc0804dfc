import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The words of a text; a hyphen or an apostrophe does not end one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The Flesch-Kincaid school grade of a text: about the years at school it takes to read it with ease. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** A full stop, question or exclamation mark ends a sentence; a semicolon does not. */
function sentencesOf(text: string): string[] {
  return text.split(/[.!?]+(?=\s|$)/).filter((sentence) => wordsOf(sentence).length > 0);
}
