import { describe, expect, it } from 'vitest';
import { foldWords } from '@/core/text/words';
import ordinaryWords from '@/data/ordinary-words.json';
import { bundledSource } from '../../../build/bundled-source';
import { englishWords } from '../../../scripts/ordinary-words/english-words';
import { ordinaryWordsAmong } from '../../../scripts/ordinary-words/ordinary-words';
import { findUnguarded as find, unguardedTerms } from './unguarded';

/** The long medical words: forms of one word of eight letters or more. */
const longWords = unguardedTerms
  .flatMap(({ plainForms }) => plainForms.filter(({ kind }) => kind === 'correct'))
  .map(({ form }) => foldWords(form))
  .flatMap(([word, ...more]) => (word && word.length >= 8 && more.length === 0 ? [word] : []));

/** Every way to slip once at a place of a word; the letter put in follows from the place, so that runs agree. */
function slipsAt(word: string, i: number): string[] {
  const [before, letter, next, after] = [word.slice(0, i), word[i], word[i + 1], word.slice(i + 2)];
  const other = String.fromCharCode(97 + ((word.charCodeAt(i) * 7 + i * 5) % 26));
  return [
    before + word.slice(i + 1),
    before + letter + word.slice(i),
    before + other + word.slice(i + 1),
    ...(next ? [before + next + letter + after] : []),
  ].filter((slip) => slip !== word);
}

/** Between words that are not to be read together. */
const BETWEEN = ' . ';

describe('misspellings never listed', () => {
  const english = englishWords();
  const slips = longWords.flatMap((word) =>
    [...word].flatMap((_, i) => slipsAt(word, i)).filter((slip) => !english.has(slip)),
  );

  it('are found, nine of ten and more, when one letter of a long medical word is wrong', () => {
    // All in one text: each call of the finder has a cost of its own.
    const ends = new Set(find(slips.join(BETWEEN)).map(({ end }) => end));
    let at = -BETWEEN.length;
    const found = slips.filter((slip) => {
      at += BETWEEN.length + slip.length;
      return ends.has(at);
    });
    expect(slips.length).toBeGreaterThan(2000);
    expect(found.length / slips.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are no English words: none of a quarter of a million is taken for a term that it is not', () => {
    const forms = new Set(
      unguardedTerms.flatMap(({ plainForms }) =>
        plainForms.map(({ form }) => foldWords(form).join(' ')),
      ),
    );
    const list = [...english].join(BETWEEN);
    const taken = find(list).map(({ start, end }) => list.slice(start, end));
    const misread = taken.filter((word) => !forms.has(foldWords(word).join(' ')));
    expect(english.size).toBeGreaterThan(250_000);
    expect(misread).toEqual([]);
  });

  it('are told from ordinary words by a list that is up to date: `npm run ordinary-words` makes it', () => {
    expect(ordinaryWords).toEqual(ordinaryWordsAmong(english, bundledSource));
  });
});
