import { expect, it } from 'vitest';
import { isGlued } from '@/core/find/is-glued';
import { Words } from '@/core/text/words';

const isFibroGlued = (text: string) => {
  const words = new Words().read(text);
  const at = Array.from({ length: words.count }, (_, i) => words.letters(i)).indexOf('fibro');
  return isGlued(words, at, at);
};

it.each([
  'fibro_',
  '_fibro',
  '@fibro',
  'fibro@',
  'fibro_warrior',
  'my_fibro_story',
  '_fibro_warrior_',
  '@_fibro_',
  'fibro__warrior',
  'by _fibro, of _old',
  'a_ fibro_',
  '_fibro_2',
  '_ fibro_',
  'u/fibro',
  'says /u/fibro',
])('%j: part of a name', (text) => {
  expect(isFibroGlued(text)).toBe(true);
});

it.each([
  'fibro',
  '(fibro)',
  'fibro-',
  '_fibro_',
  'so it is _fibro_, they say',
  '__fibro__',
  '**fibro**',
  '_so it is fibro_',
  '_fibro it is_ (they say)',
  '(_fibro_)',
  'flu/fibro',
])('%j: a word of its own', (text) => {
  expect(isFibroGlued(text)).toBe(false);
});
