import { expect, it } from 'vitest';
import { primaryLanguage } from '@/core/text/primary-language';

it.each([
  ['en', 'en'],
  ['de-AT', 'de'],
  ['ES', 'es'],
  ['zh-Hant-TW', 'zh'],
  ['deu', 'de'],
  ['not a tag', ''],
  ['', ''],
])('%j: %j', (tag, expected) => {
  expect(primaryLanguage(tag)).toBe(expected);
});
