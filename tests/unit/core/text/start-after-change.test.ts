import { expect, it } from 'vitest';
import { startAfterChange } from '@/core/text/start-after-change';

/** Says where the words in brackets start after a change. */
function follow(marked: string, after: string): number | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return startAfterChange({ start, end }, marked.replace(/[[\]]/g, ''), after);
}

it.each([
  ['a word more', 'Is it [sciatica]', 'Is it sciatica, or'],
  ['the rest of the next word', 'Is it [sciatica] o', 'Is it sciatica or'],
  ['a sign that moves along with what is written', '[Sciatica]▌', 'Sciatica is▌'],
  ['the same behind a word that is half there', '[Sciatica] i▌', 'Sciatica is a▌'],
  ['other words behind the next', 'Is it [sciatica] or not?', 'Is it sciatica or a disc?'],
  ['nothing but white space around it', ' [sciatica] ', ' sciatica is'],
])('words stay where they are before %s', (_, marked, after) => {
  expect(follow(marked, after)).toBe(marked.indexOf('['));
});

it('words move with what is written before them', () => {
  expect(follow('10 s left: [sciatica] or not', '9 s left: sciatica or not')).toBe(10);
});

it('words move with a text that loses its start and gains an end', () => {
  expect(follow('one two three [sciatica] four', 'two three sciatica four five six')).toBe(10);
  expect(follow('one two [sciatica] three four', 'sciatica three four five six seven')).toBe(0);
});

it.each([
  ['a longer word', 'I have [fibro]', 'I have fibromyalgia'],
  ['a longer word from the left', '[itis] is', 'neuritis is'],
  ['another word', 'I have [fibro]', 'I have a cat'],
  ['the same word among others', 'my [calf] hurts', 'a calf of a cow'],
  ['the same word elsewhere, having been alone', '[Stress]', 'Some say Stress is bad'],
])('words are gone where there is %s', (_, marked, after) => {
  expect(follow(marked, after)).toBeNull();
});

it('lets signs beside words stay that were there before', () => {
  expect(follow('is _[sciatica]_ bad', 'so is _sciatica_ bad')).toBe(7);
});
