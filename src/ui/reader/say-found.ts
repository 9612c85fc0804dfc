import type { Say } from '@/core/messages/say';
import type { ExplainedText } from './explained-text';

/** Says what was found in a text, and what to do with it. */
export function sayFound(say: Say, { terms, isEnglish }: ExplainedText): string {
  if (terms.length > 0) return say.count('reader_found', terms.length);
  return say(isEnglish === false ? 'reader_not_english' : 'reader_nothing');
}
