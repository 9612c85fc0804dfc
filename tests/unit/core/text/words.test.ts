import { describe, expect, it } from 'vitest';
import { OTHER_SENTENCE, SAME_PHRASE } from '@/core/text/word-breaks';
import { hashOfWord } from '@/core/text/word-hash';
import { foldWords, Words } from '@/core/text/words';

const read = (text: string) => {
  const words = new Words().read(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};
const joins = (text: string) => new Words().read(text).breaks[1] === SAME_PHRASE;

describe('Words', () => {
  it('reads words with their exact offsets', () => {
    expect(read('My calf (left) twitches!')).toEqual(['My', 'calf', 'left', 'twitches']);
  });

  it('keeps soft hyphens and zero-width characters inside a word', () => {
    expect(read('neuro\u00adpathy and fibro\u200bmyalgia')).toEqual([
      'neuro\u00adpathy',
      'and',
      'fibro\u200bmyalgia',
    ]);
  });

  it('leaves quotation marks and the possessive out of a word', () => {
    expect(read("'numb' calf's can’t")).toEqual(['numb', 'calf', 'can’t']);
    expect(foldWords('can’t')).toEqual(['cant']);
  });

  it('takes & and / for words', () => {
    expect(read('pins & needles/tingling')).toEqual(['pins', '&', 'needles', '/', 'tingling']);
  });

  it.each([
    ['muscle fatigue', true],
    ['muscle-fatigue', true],
    ['muscle\u00a0fatigue', true],
    ['muscle\n   fatigue', true],
    ['Marie–Tooth', true],
    ['muscle-\n  fatigue', true],
    ['muscle- fatigue', false],
    ['muscle -\nfatigue', false],
    ['calf’s muscle', true],
    ["'calf' muscle", false],
    ['muscle, fatigue', false],
    ['muscle. Fatigue', false],
    ['muscle - fatigue', false],
    ['muscle—fatigue', false],
    ['muscle (fatigue)', false],
    ['muscle “fatigue”', false],
  ])('%j makes one phrase: %s', (text, expected) => {
    expect(joins(text)).toBe(expected);
  });

  it.each([
    ['one. Two', true],
    ['one! Two', true],
    ['one; two', true],
    ['one, two', false],
    ['one.two', false],
    ['one (two', false],
  ])('%j parts two sentences: %s', (text, expected) => {
    expect(new Words().read(text).breaks[1] === OTHER_SENTENCE).toBe(expected);
  });

  it('gives a word the same hash whatever its case and accents', () => {
    const words = new Words().read('NÚMB numb');
    expect(words.hashes[0]).toBe(words.hashes[1]);
    expect(words.hashes[0]).toBe(hashOfWord('numb'));
  });

  it('reads texts of any length, and forgets the text before', () => {
    const words = new Words().read('word '.repeat(5000));
    expect(words.count).toBe(5000);
    expect(words.starts[4999]).toBe(4999 * 5);
    expect(words.read('one two').count).toBe(2);
  });
});
