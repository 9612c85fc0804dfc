import { createHash } from 'node:crypto';
import { foldWords } from '../../src/core/text/words';

/** So many words in a row are copied, not met by chance. */
export const WORDS_OF_RUN = 8;
/** 48 bits: two texts of a thousand runs each share one by chance less than once in a hundred million times. */
const FINGERPRINT_DIGITS = 12;

/** The fingerprint of a text: a short hash of its words, whatever their case and punctuation. */
export function fingerprintOf(text: string): string {
  const words = foldWords(text).join(' ');
  return createHash('sha256').update(words).digest('hex').slice(0, FINGERPRINT_DIGITS);
}

/** Every run of eight words of a text (its shingles), in order; none for a shorter text. */
export function runsOf(text: string): string[] {
  const words = foldWords(text);
  const count = Math.max(0, words.length - WORDS_OF_RUN + 1);
  return Array.from({ length: count }, (_, start) =>
    words.slice(start, start + WORDS_OF_RUN).join(' '),
  );
}

/** The fingerprints of texts, each once, sorted, so that they do not give away the order of the texts. */
export function fingerprintsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(fingerprintOf))].sort();
}
