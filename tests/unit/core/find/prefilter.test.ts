import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { PackForms } from '@/core/find/pack-forms';
import { Prefilter } from '@/core/find/prefilter';
import { SHIPPED_TIERS, tierBits } from '@/core/format/form-tiers';
import type { Tier } from '@/core/glossary/entry';
import type { Pack } from '@/core/glossary/pack';
import { bundledSource } from '../../../../build/bundled-source';
import { findUnguarded } from '../../data/unguarded';
import { language, packOf } from './pack-of';
import { term } from './term';

const passes = (packs: readonly Pack[], tiers: readonly Tier[] = SHIPPED_TIERS) => {
  const asked = tierBits(tiers);
  const compiled = packs.map((pack) => compilePack(pack, language).compiled);
  const linked = compiled.map((pack) => ({ pack, forms: new PackForms(pack, asked) }));
  const prefilter = new Prefilter(linked, asked);
  return (text: string) => prefilter.mayHoldForm(text);
};
const pack = packOf(
  [
    term('fibromyalgia', ['fibromyalgia', 'fibro'], { abbreviations: ['FMS'] }),
    term('weak', ['weak … muscles', 'pins & needles', "can't feel"], {
      misspelt: ['week mussels'],
    }),
    term('rub', ['massage', 'deep rub'], { tier: 'C' }),
  ],
  { spelling: { misspeltWords: { mussles: 'muscles' }, ordinaryWords: ['fibromyalgic'] } },
);
const mayHoldForm = passes([pack]);

describe('Prefilter', () => {
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

it('finds a slip that it passed by when it had a capital in its middle', () => {
  expect(mayHoldForm('fibromialgIA')).toBe(false);
  expect(mayHoldForm('fibromialgia')).toBe(true);
});

it('takes slips for words in their right spelling alone', () => {
  const right = passes([packOf([term('a', ['tingling'], { misspelt: ['twitchign'] })])]);
  expect(['tinglinn', 'twitchig'].map(right)).toEqual([true, false]);
});

it('holds terms of other tiers back than those it is asked for', () => {
  expect(['a massage', 'a deep rub'].map(mayHoldForm)).toEqual([false, false]);
  expect(['a massage', 'a deep rub'].map(passes([pack], ['A', 'B', 'C']))).toEqual([true, true]);
});

it('lets two words pass that share a hash', () => {
  const clash = passes([packOf([term('a', ['xc0']), term('b', ['xan pain'])])]);
  expect(['xc0', 'xan pain', 'xc0 pain', 'pain'].map(clash)).toEqual([true, true, true, false]);
});

describe('the prefilter of two packs', () => {
  const other = packOf([term('b', ['mussles', 'fibromialgia shrub', 'fms'])], {
    id: 'other',
    spelling: null,
  });
  const both = passes([pack, other]);

  it.each(['fms', 'mussles', 'weak mussles', 'fibromialgia', 'fibromialgia shrub'])(
    'lets %j pass, which one of them knows',
    (text) => {
      expect(both(text)).toBe(true);
    },
  );

  it('takes a word that another pack knows for a slip still', () => {
    const flower = packOf([term('c', ['fibromialgia flower'])], { id: 'flower', spelling: null });
    expect(passes([pack, flower])('my fibromialgia')).toBe(true);
  });

  it('reads no slips for a pack that has none', () => {
    expect(passes([{ ...pack, spelling: null }])('fibromialgia')).toBe(false);
  });

  it('holds back what neither knows', () => {
    expect(['flowers', 'FMX', 'deep mussel'].map(both)).toEqual([false, false, false]);
  });
});

describe('the prefilter of what ships', () => {
  const everyTier = passes(bundledSource.packs, ['A', 'B', 'C']);
  const texts = readdirSync('tests/corpus')
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').trim().split('\n'))
    .map((line): string => JSON.parse(line).text);

  it('lets every word pass that the finder would take, standing alone', () => {
    const found = texts.flatMap((text) =>
      findUnguarded(text).map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((words) => !everyTier(words))).toEqual([]);
  });
});
