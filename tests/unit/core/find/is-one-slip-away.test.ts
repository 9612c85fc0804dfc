import { describe, expect, it } from 'vitest';
import { isOneSlipAway } from '@/core/find/is-one-slip-away';

describe('isOneSlipAway', () => {
  it.each([
    ['tingling', 'tinging', true],
    ['tingling', 'tinngling', true],
    ['tingling', 'itngling', true],
    ['tingling', 'tinglign', true],
    ['tingling', 'tinglint', true],
    ['tingling', 'tinglings', true],
    ['tingling', 'tingling', false],
    ['tingling', 'tinging s', false],
    ['tingling', 'itnglign', false],
    ['tingling', 'ngtiling', false],
    ['tingling', 'ting', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isOneSlipAway(one, 0, one.length, other)).toBe(expected);
    expect(isOneSlipAway(other, 0, other.length, one)).toBe(expected);
  });
});
