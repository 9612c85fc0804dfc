import { describe, expect, it } from 'vitest';
import { NearSpelling } from '@/core/find/near-spelling';

const near = new NearSpelling(['fibromyalgia', 'tingling', 'twitching'], 'mingling switching');
const meantBy = (word: string) => near.meantBy(word, 0, word.length);

describe('NearSpelling', () => {
  it.each([
    'fibromialgia',
    'ibromyalgia',
    'ifbromyalgia',
    'fibromyalgiaa',
    'Fibroymalgia',
    'FIBROMYALGI',
  ])('knows what %s means', (word) => {
    expect(meantBy(word)).toBe('fibromyalgia');
  });

  it('leaves words of the language alone', () => {
    expect([meantBy('mingling'), meantBy('switching')]).toEqual([null, null]);
  });

  it('takes a capital that is wrong for a name', () => {
    expect([meantBy('Ringling'), meantBy('ringling'), meantBy('Tinglin')]).toEqual([
      null,
      'tingling',
      'tingling',
    ]);
  });

  it('takes a capital in the middle for the name of a thing in a program', () => {
    expect(['TwitchinI', 'tinglinGS', 'mTingling', 'TWITCHINGS'].map(meantBy)).toEqual([
      null,
      null,
      null,
      'twitching',
    ]);
  });

  it('leaves short words, words two slips away and others alone', () => {
    expect(['num', 'tignlnig', 'fibromas', 'thing', 'fibrosis'].map(meantBy)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
