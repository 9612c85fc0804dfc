import { expect, it } from 'vitest';
import { firstSentence } from '@/core/glossary/first-sentence';

it.each([
  ['Sore muscles. They pass.', 'Sore muscles.'],
  ['Is it sore? Then wait.', 'Is it sore?'],
  ['Less than 2.5 grams a day. Or none.', 'Less than 2.5 grams a day.'],
  ['One alone.', 'One alone.'],
  ['No end', 'No end'],
])('takes of “%s” the first sentence', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
