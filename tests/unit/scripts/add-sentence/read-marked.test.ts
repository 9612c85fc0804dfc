import { expect, it } from 'vitest';
import { readMarked } from '../../../../scripts/add-sentence/read-marked';

it('takes the marks out of the text and gives where the words stand', () => {
  expect(readMarked('My [[calf twitches|calf-twitch]] and I ((worry|anxiety)).')).toEqual({
    text: 'My calf twitches and I worry.',
    spans: [{ start: 3, end: 16, text: 'calf twitches', term: 'calf-twitch', accept: [] }],
    optional: [{ start: 23, end: 28, text: 'worry', term: 'anxiety' }],
  });
});

it('reads the terms that are right too', () => {
  const { spans } = readMarked('[[calf twitches|calf-twitch, muscle-twitch]]');
  expect(spans[0]).toMatchObject({ term: 'calf-twitch', accept: ['muscle-twitch'] });
});

it('counts in UTF-16 units', () => {
  const { text, spans } = readMarked('🍿 [[fibro|fibromyalgia]]');
  expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe('fibro');
});

it.each(['No term at all (none) [here].', 'a | b', ''])('leaves a text as it is: %j', (text) => {
  expect(readMarked(text)).toEqual({ text, spans: [], optional: [] });
});
