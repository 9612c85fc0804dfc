import { expect, it } from 'vitest';
import { isInAddress } from '@/core/find/is-in-address';
import { Words } from '@/core/text/words';

const isInside = (text: string) => {
  const words = new Words().read(text);
  const at = Array.from({ length: words.count }, (_, i) => words.letters(i)).indexOf('pain');
  return isInAddress(words, at, at);
};

it.each([
  'https://example.com/pain',
  'see www.example.org/body-pain, it helped',
  'at example.com/forum/body-pain/page-2',
  'example.co.uk/pain?page=2',
  '(http://pain.example/)',
  '/r/health/why-do-i-have-body-pain-post',
  'ask pain.org, they know',
  'body-pain.co.uk',
  'localhost:8080/topics/pain',
  '(/topics/12/pain)',
  '…/topics/12/pain',
  '[see there](https://example.org/pain)',
  'https://example.org › topics › body-pain',
  'why-do-i-have-body-pain',
])('%s: part of an address', (text) => {
  expect(isInside(text)).toBe(true);
});

it.each([
  'pain',
  'body-pain',
  'pain/fatigue/numbness',
  'after-the-gym body-pain',
  'a day-in-day-out pain',
  'I have pain.It burns/stings',
  'I have pain.it burns',
  'it is /pain/ they say',
  'ratio 1:2/pain',
  'my [body pain](https://example.org/pain)',
  'Home › Topics › Pain',
  'https://example.org › topics, pain',
  'pain, see https://example.com/legs',
  `${'ab-'.repeat(500)} pain`,
])('%s: a word of its own', (text) => {
  expect(isInside(text)).toBe(false);
});
