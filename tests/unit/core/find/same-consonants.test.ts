import { describe, expect, it } from 'vitest';
import { SameConsonants } from '@/core/find/same-consonants';

const same = new SameConsonants([
  'arthritis',
  'fibromyalgia',
  'depression',
  'anxieties',
  'amphetamine',
]);
const meantBy = (word: string) => same.meantBy(word, 0, word.length);

describe('SameConsonants', () => {
  it.each([
    ['arthirites', 'arthritis'],
    ['Fibrmyaligia', 'fibromyalgia'],
    ['deppresion', 'depression'],
    ['amfetamine', 'amphetamine'],
    ['Amphettamin', 'amphetamine'],
  ])('knows what %s means', (word, meant) => {
    expect(meantBy(word)).toBe(meant);
  });

  it.each([
    ['other consonants', 'arthrosis'],
    ['the same ones in another order', 'arhtritis'],
    ['another first letter', 'harthritis'],
    ['too few of them', 'anxyetiez'],
    ['too many wrong letters', 'eirthourates'],
  ])('leaves alone a word with %s', (_, word) => {
    expect(meantBy(word)).toBeNull();
  });

  it('reads a part of a text', () => {
    expect(same.meantBy('my arthirites aches', 3, 13)).toBe('arthritis');
  });
});
