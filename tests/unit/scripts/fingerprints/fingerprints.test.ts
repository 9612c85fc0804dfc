import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  fingerprintsOf,
  runsOf,
  WORDS_OF_RUN,
} from '../../../../scripts/fingerprints/fingerprints';

const SENTENCE = 'My grey cat sleeps on the warm roof of the shed all day.';

describe('fingerprintOf', () => {
  it('looks at words only', () => {
    expect(fingerprintOf('my grey  CAT sleeps')).toBe(fingerprintOf('My “grey” cat, sleeps…'));
    expect(fingerprintOf('my grey cat sleeps')).not.toBe(fingerprintOf('my grey cat slept'));
  });

  it('is 48 bits, in hexadecimal digits', () => {
    expect(fingerprintOf(SENTENCE)).toMatch(/^[\da-f]{12}$/);
  });
});

describe('runsOf', () => {
  it('gives every eight words in a row', () => {
    const runs = runsOf(SENTENCE);
    expect(runs).toHaveLength(13 - WORDS_OF_RUN + 1);
    expect(runs[0]).toBe('my grey cat sleeps on the warm roof');
    expect(runs.at(-1)).toBe('the warm roof of the shed all day');
  });

  it('gives none for a shorter text', () => {
    expect(runsOf('my grey cat sleeps on the warm')).toEqual([]);
  });
});

describe('fingerprintsOf', () => {
  it('gives each once, sorted, so that they do not tell the order of the texts', () => {
    const fingerprints = fingerprintsOf(['one', 'two', 'three', 'One.']);
    expect(fingerprints).toHaveLength(3);
    expect(fingerprints).toEqual([...fingerprints].sort());
    expect(fingerprintsOf(['three', 'one', 'two'])).toEqual(fingerprints);
  });
});
