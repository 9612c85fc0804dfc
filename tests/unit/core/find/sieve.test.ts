import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '@/core/compile/bundled-glossary';
import { compileIndex } from '@/core/compile/compile-index';
import { compileSieve, type SieveSource } from '@/core/compile/compile-sieve';
import { createFinder } from '@/core/compile/create-finder';
import { createSieve } from '@/core/find/sieve';
import { MISSPELT } from '@/core/find/word-table';
import { hashOfWord } from '@/core/text/word-hash';
import { term } from './term';

const sieveOf = (source: SieveSource) => createSieve(compileSieve(source, compileIndex(source)));
/** What a sieve of one term is made of, and of nothing else. */
const sourceOf = (only: ReturnType<typeof term>): SieveSource => ({
  terms: [only],
  misspeltWords: {},
  ordinaryWords: [],
  functionWords: { english: ['and'], other: [] },
});
const { mayHoldForm, table } = sieveOf({
  terms: [
    term('fibromyalgia', ['fibromyalgia', 'fibro'], { abbreviations: ['FMS'] }),
    term('weak', ['weak … muscles', 'pins & needles', "can't feel"], {
      misspelt: ['week mussels'],
    }),
  ],
  misspeltWords: { mussles: 'muscles' },
  ordinaryWords: ['fibromyalgic'],
  functionWords: { english: ['and'], other: [] },
});

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
    'fms',
    'fibromyalgic',
    'needles and pins',
    'неврологические заболевания',
  ])('holds %j back', (text) => {
    expect(mayHoldForm(text)).toBe(false);
  });
});

it('finds a slip that it passed by when it had a capital', () => {
  expect(mayHoldForm('Tibromyalgia tales')).toBe(false);
  expect(mayHoldForm('tibromyalgia tales')).toBe(true);
});

describe('the table of a sieve', () => {
  const numberOf = (word: string) => table.numberOf(hashOfWord(word));

  it('knows each word of a form by a number of its own', () => {
    const words = ['fibromyalgia', 'fibro', 'fms', 'weak', 'muscles', 'feel', 'week', 'mussels'];
    expect(new Set(words.map(numberOf)).size).toBe(words.length);
    expect(words.map(numberOf)).not.toContain(0);
    expect(numberOf('leg')).toBe(0);
  });

  it('knows a misspelling under the number of what it means', () => {
    expect(numberOf('mussles')).toBe(numberOf('muscles') + MISSPELT);
  });
});

it('takes slips for words in their right spelling alone', () => {
  const source = sourceOf(term('a', ['tingling'], { misspelt: ['twitchign'] }));
  const { mayHoldForm } = sieveOf(source);
  expect(['tinglinn', 'twitchig'].map((word) => mayHoldForm(word))).toEqual([true, false]);
});

it('cannot be made where one word would hide another', () => {
  const source = sourceOf(term('a', ['xc0', 'xan']));
  expect(() => sieveOf(source)).toThrow('The words "xc0" and "xan" have the same hash');
});

it('cannot be made of more words than have numbers', () => {
  const source = sourceOf(term('a', ['numb']));
  const index = { ...compileIndex(source), words: Array<string>(MISSPELT + 1).fill('') };
  expect(() => compileSieve(source, index)).toThrow('more than 32767 words');
});

describe('the sieve of the bundled glossary', () => {
  const { mayHoldForm } = sieveOf(bundledGlossary);
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
    expect(found.filter((words) => !mayHoldForm(words))).toEqual([]);
  });
});
