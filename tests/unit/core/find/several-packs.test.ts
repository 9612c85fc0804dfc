import { describe, expect, it } from 'vitest';
import type { Pack } from '@/core/glossary/pack';
import { finderOf, packOf } from './pack-of';
import { term } from './term';

const article = packOf(
  [
    term('nerve', ['nerve', 'nerve pain']),
    term('muscle', ['muscles', 'weak muscles']),
    term('fibro', ['fibromyalgia']),
    term('calf', ['calves'], { guards: [{ unlessNear: ['@animals'] }] }),
  ],
  {
    id: 'article',
    spelling: { misspeltWords: { mussles: 'muscles' }, ordinaryWords: [] },
    wordGroups: { animals: ['cow'] },
  },
);
const around = packOf(
  [
    term('nerve', ['nerve']),
    term('block', ['nerve pain block']),
    term('bivalve', ['mussles']),
    term('dragon', ['dragonet'], { guards: [{ needsNear: ['@animals'] }] }),
  ],
  { id: 'around', formWords: null, spelling: null, wordGroups: { animals: ['scales'] } },
);
const terms = (text: string, packs: Pack[] = [article, around]) =>
  finderOf(packs)
    .findTerms(text)
    .map(({ start, end, term }) => `${text.slice(start, end)}: ${term}`);

describe('a finder of several packs', () => {
  it('names terms with their pack', () => {
    expect(terms('calves and a nerve pain block')).toEqual([
      'calves: article/calf',
      'nerve pain block: around/block',
    ]);
  });

  it('takes the longest form, whichever pack has it, and for equal ones the pack that comes first', () => {
    expect(terms('nerve, nerve pain, nerve pain block')).toEqual([
      'nerve: article/nerve',
      'nerve pain: article/nerve',
      'nerve pain block: around/block',
    ]);
    expect(terms('nerve', [around, article])).toEqual(['nerve: around/nerve']);
  });

  it('asks the next pack where the guards of the first rule a word out', () => {
    const other = packOf([term('young', ['calves'])], { id: 'other' });
    expect(terms('the cow and her calves', [article, other])).toEqual(['calves: other/young']);
    expect(terms('my calves', [article, other])).toEqual(['calves: article/calf']);
  });

  it('reads misspelt words for the pack that knows them so, and as written for the other', () => {
    expect(terms('weak mussles')).toEqual(['weak mussles: article/muscle']);
    expect(terms('mussles', [around, article])).toEqual(['mussles: around/bivalve']);
    expect(terms('mussles', [article])).toEqual(['mussles: article/muscle']);
  });

  it('finds slips of a pack that reads them even where another pack has the wrong word in a form', () => {
    const other = packOf([term('band', ['fibromialgia band'])], { id: 'other', spelling: null });
    expect(terms('fibromialgia', [article, other])).toEqual(['fibromialgia: article/fibro']);
    expect(terms('the fibromialgia band', [article, other])).toEqual([
      'fibromialgia band: other/band',
    ]);
  });

  it('reads no slips for a pack whose near-spelling is off', () => {
    expect(terms('dragonot with scales', [around])).toEqual([]);
    expect(terms('fibromialgia', [{ ...article, spelling: null }])).toEqual([]);
  });

  it('asks each pack by its own word groups', () => {
    expect(terms('a dragonet with scales')).toEqual(['dragonet: around/dragon']);
    expect(terms('a dragonet and a cow')).toEqual([]);
    expect(terms('calves with scales')).toEqual(['calves: article/calf']);
  });

  it('finds with one pack more all that it found without, where the other has no word of it', () => {
    const text = 'weak mussles, fibromialgia, calves, nerve pain';
    const foreign = packOf([term('x', ['xylem', 'phloem of xylem'])], { id: 'foreign' });
    expect(terms(text, [foreign, article])).toEqual(terms(text, [article]));
  });
});
