import { expect, it } from 'vitest';
import { firstSentence } from '@/core/text/first-sentence';

it.each([
  ['A nerve is a cable. It has branches.', 'A nerve is a cable.'],
  ['Some drugs, e.g. statins, do. Others do not.', 'Some drugs, e.g. statins, do.'],
  ['It takes 0.5 seconds.', 'It takes 0.5 seconds.'],
  ['', ''],
])('of “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
