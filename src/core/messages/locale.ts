/** The languages that can be chosen, by their own names. */
export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;

/** A table of texts by its tag: a language, or British English, which has only what is otherwise than in American. */
export type Locale = keyof typeof LANGUAGE_NAMES | 'en-GB';

/** Where English is written as in America; elsewhere it is written as in Britain. */
const AMERICAN = ['US', 'CA', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'LR'];

/**
 * The texts for a person, by the language that they chose, if any, and those that their browser prefers, as tags. It is
 * English where we have none of these.
 */
export function localeFor(chosen: string, preferred: readonly string[]): Locale {
  const language = [chosen, ...preferred].map(languageOf).find(isOurs) ?? 'en';
  if (language !== 'en') return language;
  const english = preferred.find((tag) => languageOf(tag) === 'en');
  const region = english?.split('-').find((part) => /^[A-Z]{2}$/.test(part));
  return region && !AMERICAN.includes(region) ? 'en-GB' : 'en';
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}

function isOurs(language: string): language is keyof typeof LANGUAGE_NAMES {
  return Object.hasOwn(LANGUAGE_NAMES, language);
}
