import { describe, expect, it } from 'vitest';
import { finderOf, packOf } from './pack-of';
import { term } from './term';

const terms = [
  term('neuropathy', ['neuropathy', 'peripheral neuropathy']),
  term('nerve', ['peripheral nerve']),
  term('fatigue', ['fatigue', 'fatigued muscles']),
  term('bfs', ['benign fasciculation syndrome'], { abbreviations: ['BFS'] }),
  term('pins', ['pins and needles', 'pins & needles'], { lay: ["can't feel my feet"] }),
  term('cmt', ['Charcot-Marie-Tooth']),
  term('stretching', ['stretching'], { tier: 'C' }),
];
const find = finderOf([packOf(terms)]).findTerms;
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('createFinder', () => {
  it('gives offsets and the id of the term', () => {
    expect(find('No neuropathy.')).toEqual([{ start: 3, end: 13, term: 'test/neuropathy' }]);
  });

  it('takes the "\'s" behind a name into the match', () => {
    expect(found("neuropathy's effects, Charcot-Marie-Tooth’s, fatigue'")).toEqual([
      "neuropathy's",
      'Charcot-Marie-Tooth’s',
      'fatigue',
    ]);
  });

  it('says which forms every reader knows, their marks and misspelt words read', () => {
    const tired = term('tired', ['tired|weary leg(s)', 'leg … fatigue', 'lassitude'], {
      everyday: ['tired leg(s)', 'leg … fatigue'],
    });
    const spelling = { misspeltWords: { tyred: 'tired' }, ordinaryWords: [] };
    const everyday = finderOf([packOf([tired], { spelling })])
      .findTerms('tired leg, tyred legs, weary legs, leg muscle fatigue, lassitude')
      .map(({ isEveryday = false }) => isEveryday);
    expect(everyday).toEqual([true, true, false, true, false]);
  });

  it('takes the longest form', () => {
    expect(found('peripheral neuropathy, neuropathy')).toEqual([
      'peripheral neuropathy',
      'neuropathy',
    ]);
  });

  it('goes back to a shorter form where a longer one does not end', () => {
    expect(found('fatigued muscle, fatigue muscles')).toEqual(['fatigue']);
  });

  it('finds whole words only', () => {
    expect(found('neuropathylike polyneuropathy my_neuropathy neuropathy_2 @fatigue')).toEqual([]);
  });

  it.each([
    'PERIPHERAL NEUROPATHY',
    'Périphéral neuropathy',
    'peripheral-neuropathy',
    'peripheral\u00a0neuropathy',
    'peripheral\n\t neuropathy',
    'peri\u00adpheral neuro\u00adpathy',
    'peripheral neuro\u200bpathy',
    'peripheral\u2011neuropathy',
    'peripheral\u202c \u202aneuropathy',
    'peripheral-\nneuropathy',
    'peri-\npheral neuro-\n pathy',
    'ｐｅｒｉｐｈｅｒａｌ neuropathy',
    '𝗽𝗲𝗿𝗶𝗽𝗵𝗲𝗿𝗮𝗹 𝗻𝗲𝘂𝗿𝗼𝗽𝗮𝘁𝗵𝘆',
  ])('finds %j whole', (text) => {
    expect(found(`(${text})`)).toEqual([text]);
  });

  it('does not find a form across a stop', () => {
    expect(found('It is peripheral. Neuropathy is not.')).toEqual(['Neuropathy']);
  });

  it.each([
    ['pain from neuropathy², they said', 'neuropathy'],
    ['¹Peripheral neuropathy⁴⁻⁶', 'Peripheral neuropathy'],
    ['peripheral nerve³ and so on', 'peripheral nerve'],
  ])('leaves raised numbers out: %s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it('goes on after a word that is joined over the end of a line', () => {
    expect(found('fatigue, neuro-\npathy, fatigue-\nneuropathy and fatigue')).toEqual([
      'fatigue',
      'neuro-\npathy',
      'fatigue',
      'neuropathy',
      'fatigue',
    ]);
  });

  it('takes the whole word over the end of a line rather than what its halves mean', () => {
    const halves = [term('myalgia', ['myalgia']), term('fibro', ['fibro', 'fibromyalgia'])];
    const text = 'Myalgia or fibro-\nmyalgia?';
    const matches = finderOf([packOf(halves)]).findTerms(text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Myalgia',
      'fibro-\nmyalgia',
    ]);
  });

  it('takes the longer form over the end of a line', () => {
    const tunnel = term('tunnel', ['carpal', 'carpal tunnel syndrome']);
    const text = 'carpal tun-\nnel syndrome';
    expect(finderOf([packOf([tunnel])]).findTerms(text)).toEqual([
      { start: 0, end: text.length, term: 'test/tunnel' },
    ]);
  });

  it('does not take the next line for the rest of a word that is whole', () => {
    const spelling = { misspeltWords: { fatigueso: 'fatigue' }, ordinaryWords: [] };
    const text = 'fatigue\u00ad\nso';
    const matches = finderOf([packOf(terms, { spelling })]).findTerms(text);
    expect(matches).toEqual([{ start: 0, end: 7, term: 'test/fatigue' }]);
  });

  it('finds typographic apostrophes, none, and straight ones', () => {
    for (const text of ["can't feel my feet", 'can’t feel my feet', 'cant feel my feet']) {
      expect(found(text)).toEqual([text]);
    }
  });

  it('finds abbreviations in their exact case only', () => {
    expect(found('BFS bfs Bfs (BFS) BFSx')).toEqual(['BFS', 'BFS']);
  });

  it('finds signs between words', () => {
    expect(found('pins & needles, pins&needles')).toEqual(['pins & needles', 'pins&needles']);
  });

  it('finds terms beside writing without spaces and beside emoji', () => {
    expect(found('患有neuropathy的人 😀fatigue😀')).toEqual(['neuropathy', 'fatigue']);
  });

  it('leaves terms of other tiers alone than those it is asked for', () => {
    expect(found('stretching')).toEqual([]);
    const asked = finderOf([packOf(terms)], ['A', 'B', 'C']);
    expect(asked.findTerms('stretching')).toHaveLength(1);
    expect(finderOf([packOf(terms)], ['C']).findTerms('stretching and fatigue')).toHaveLength(1);
  });

  it('finds a form over a gap of up to two words, but not over a stop', () => {
    const gapped = [term('weak', ['weak … leg muscles']), term('leg', ['leg muscles'])];
    const findGapped = finderOf([packOf(gapped)]).findTerms;
    const text =
      'weak leg muscles, weak left leg muscles, weak and so tired leg muscles, weak. Leg muscles';
    expect(findGapped(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'weak leg muscles',
      'weak left leg muscles',
      'leg muscles',
      'Leg muscles',
    ]);
  });

  it('does not find a form over a gap that parts two things', () => {
    const findEyes = finderOf([packOf([term('eyelid', ['eyes … twitching'])])]).findTerms;
    expect(findEyes('dry eyes and muscle twitching, eyes and twitching')).toEqual([]);
    expect(findEyes('my eyes keep twitching')).toHaveLength(1);
  });

  it('reads misspelt words as what they mean', () => {
    const spelling = { misspeltWords: { periferal: 'peripheral' }, ordinaryWords: [] };
    const misspelt = finderOf([packOf(terms, { spelling })]).findTerms;
    expect(misspelt('periferal nerve')).toEqual([{ start: 0, end: 15, term: 'test/nerve' }]);
  });

  it('finds nothing in an empty text', () => {
    expect(find('')).toEqual([]);
  });
});
