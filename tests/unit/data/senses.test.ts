import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '@/core/bundled-glossary';
import { createFinder } from '@/core/find-terms';

const find = createFinder(bundledGlossary);
const found = (text: string) =>
  find(text).map(({ start, end, term }) => `${text.slice(start, end)}: ${term}`);

describe('words that mean something else are left alone', () => {
  it.each([
    'She was live on her Twitch stream all night.',
    'Follow me on Twitch, the chat is great.',
    'The calves on the farm were fed at dawn.',
    'Two cows and calves stood in the barn.',
    'We ran a stress test on the new server.',
    'It is left as a maths exercise.',
    'Take 10 mg twice a day.',
    'The final lap was nerve-racking.',
    'He had the nerve to ask again.',
    'That tune gets on my nerves.',
    'He was numb to the world by then.',
    'A mind-numbing meeting about nothing.',
    'The side effects of this function are logged.',
    'Audio compression makes the file small.',
    'I have a weakness for chocolate.',
    'Tune your FM radio to the news.',
    'Use BFS, the breadth-first search, on the graph.',
    'They opened a joint account.',
    'Metal fatigue brought the bridge down.',
    'Alert fatigue among the engineers on call.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words that speak of health are found', () => {
  it.each([
    ['my calves keep twitching', 'calf-twitch'],
    ['I have numb feet at night', 'sensation-loss'],
    ['my legs wont stop twitching', 'persistent-twitching'],
    ['a bad fibro flare', 'fibromyalgia'],
    ['my hands go numb', 'sensation-loss'],
    ['the fasciculations turned out to be BFS', 'bfs'],
    ['my periphal neuropathy burns in my feet', 'peripheral-neuropathy'],
    ['Anxiety makes my muscles twitch', 'anxiety'],
  ])('%s', (text, term) => {
    expect(find(text).map((match) => match.term)).toContain(term);
  });
});
