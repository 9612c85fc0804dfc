import { ENGLISH } from './english';

/** The language of a tag without script and region: `de` for `de-AT`; empty where it is no tag. */
export function primaryLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}

/** Whether a tag is one of English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === ENGLISH;
}
