import { expect, it } from 'vitest';
import { foldButOwn, ownLettersOf } from '@/core/text/own-letters';

it.each([
  ['AÑO', 'es', 'año'],
  ['an\u0303o', 'es', 'año'],
  ['Médula', 'es', 'medula'],
  ['Schläfe', 'de', 'schläfe'],
  ['Mu\u0308tze', 'de', 'mütze'],
  ['Müt\u00adze', 'de', 'mütze'],
  ['Café', 'de', 'cafe'],
  ['Sjögren', 'en', 'sjogren'],
  ['épaule', 'fr', 'epaule'],
])('%s in %s: %s', (word, language, expected) => {
  expect(foldButOwn(word, ownLettersOf(language))).toBe(expected);
});
