import type { Say } from '@/core/messages/say';
import { ENGLISH } from '@/core/text/english';
import { primaryLanguage } from '@/core/text/primary-language';
import { inEnglish } from './in-english';

/** What an element with a text of a term says of its language, where all around it is in another; English unless told. */
export function inLanguage(
  say: Say,
  language: string = ENGLISH,
): { lang?: string; dir?: 'ltr' | 'auto' } {
  const primary = primaryLanguage(language);
  if (primary === ENGLISH) return inEnglish(say);
  return isLanguageOf(say, language) ? {} : { lang: language, dir: 'auto' };
}

/** Whether a term in this language, English unless told, is in that of the interface. */
export function isLanguageOf(say: Say, language: string = ENGLISH): boolean {
  return primaryLanguage(language) === primaryLanguage(say.language);
}
