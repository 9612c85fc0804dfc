import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '@/core/bundled-glossary';
import { compileIndex } from '@/core/compile-index';
import { createFinder } from '@/core/create-finder';
import { FormFinder } from '@/core/find-forms';
import { term } from './term';

const forms = new FormFinder(
  compileIndex({
    terms: [
      term('fibromyalgia', ['fibromyalgia', 'fibro'], { abbreviations: ['FMS'] }),
      term('weak', ['weak … muscles', 'pins & needles', "can't feel"]),
    ],
    misspeltWords: { mussles: 'muscles' },
  }),
);

forms.learnOrdinaryWords(['fibromyalgic']);
const { mayHoldForm } = forms;

describe('createSieve', () => {
  it.each([
    'It is fibro.',
    'FÍBRO',
    'fib\u00adro',
    "fibro's end",
    'weak muscles',
    'weak left leg mussles',
    'pins&needles',
    'pins & needles',
    'can’t feel it',
    'cant feel it',
    'fibromialgia',
    'fibro\u00admyalgai',
    'FMS',
  ])('lets %j pass', (text) => {
    expect(mayHoldForm(text)).toBe(true);
  });

  it.each([
    '',
    '   \n',
    'Nothing here is of any interest, whatever it says.',
    'weak one two three muscles',
    'muscles, weak',
    'fibrous',
    'fibromyalgic',
    'pins and needles',
    'неврологические заболевания',
  ])('holds %j back', (text) => {
    expect(mayHoldForm(text)).toBe(false);
  });
});

describe('the sieve of the bundled glossary', () => {
  const forms = new FormFinder(compileIndex(bundledGlossary));
  const find = createFinder(
    { ...bundledGlossary, terms: bundledGlossary.terms.map((each) => ({ ...each, guards: [] })) },
    { includeCommonWords: true },
  );
  const texts = readdirSync('tests/corpus')
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').trim().split('\n'))
    .map((line): string => JSON.parse(line).text);

  it('lets every word pass that the finder would take, standing alone', () => {
    const found = texts.flatMap((text) =>
      find(text).map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((words) => !forms.mayHoldForm(words))).toEqual([]);
  });
});
