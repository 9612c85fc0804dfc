import { expect, it } from 'vitest';
import { splitLanguage, withLanguage } from '@/core/text/said-language';

it.each(['es', 'deu'])('is read again as it was written: %s', (language) => {
  const sent = withLanguage('médula', language);
  expect(sent.startsWith('médula')).toBe(true);
  expect(splitLanguage(sent)).toEqual({ text: 'médula', said: language });
});

it.each(['', 'a', 'abc', 'no language here'])('is nothing where nothing is said: %j', (text) => {
  expect(splitLanguage(text)).toEqual({ text, said: null });
});
