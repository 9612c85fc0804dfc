import { expect, it } from 'vitest';
import { localeFor } from '@/core/messages/locale';

it.each<[string, string[], string]>([
  ['system', ['en-US'], 'en'],
  ['system', ['en'], 'en'],
  ['system', ['en-CA'], 'en'],
  ['system', ['en-GB'], 'en-GB'],
  ['system', ['en-Latn-AU'], 'en-GB'],
  ['system', ['es-MX', 'en-US'], 'es'],
  ['system', ['ca', 'es', 'en-GB'], 'es'],
  ['system', ['xx-XX', 'en-GB'], 'en-GB'],
  ['system', ['xx-XX'], 'en'],
  ['system', [], 'en'],
  ['es', ['en-GB'], 'es'],
  ['en', ['es-ES'], 'en'],
  ['en', ['es-ES', 'en-GB'], 'en-GB'],
  ['constructor', ['__proto__'], 'en'],
])('gives for %s and %j the texts of %s', (chosen, preferred, locale) => {
  expect(localeFor(chosen, preferred)).toBe(locale);
});
