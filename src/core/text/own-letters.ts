import { foldLetters } from './fold-text';

/**
 * Letters with a mark that are not the letter below it, by language: "año" is not "ano", nor "schläfe" "schlafe". People
 * leave out other marks as they type, and so does the finder.
 */
const OWN_LETTERS = new Map(
  Object.entries({
    de: 'äöü',
    es: 'ñ',
    gl: 'ñ',
    sv: 'åäö',
    fi: 'åäö',
    da: 'å',
    nb: 'å',
    nn: 'å',
    no: 'å',
  }),
);

/** The letters of their own that a language has; empty for none. */
export function ownLettersOf(language: string): string {
  return OWN_LETTERS.get(language) ?? '';
}

/** The folded letters of a word, but for letters of its language, which stay as they are. */
export function foldButOwn(word: string, own: string): string {
  if (own === '') return foldLetters(word, 0, word.length);
  let letters = '';
  for (const sign of word.normalize('NFC').toLowerCase()) {
    letters += own.includes(sign) ? sign : foldLetters(sign, 0, sign.length);
  }
  return letters;
}
