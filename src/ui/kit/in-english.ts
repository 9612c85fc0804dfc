import type { Say } from '@/core/messages/say';

/** What an element with a text in English says of that, where all around it is in another language. */
export function inEnglish({ isEnglish }: Say): { lang?: 'en'; dir?: 'ltr' } {
  return isEnglish ? {} : { lang: 'en', dir: 'ltr' };
}
