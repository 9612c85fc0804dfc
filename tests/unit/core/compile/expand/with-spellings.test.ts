import { describe, expect, it } from 'vitest';
import { withSpellings } from '@/core/compile/expand/with-spellings';

describe('British and American', () => {
  it.each([
    ['nerve fiber', 'nerve fibre'],
    ['benign tumor', 'benign tumour'],
    ['paresthesia', 'paraesthesia'],
    ['nerve signaling', 'nerve signalling'],
    ['anemia', 'anaemia'],
  ])('%s, %s', (american, british) => {
    expect(withSpellings(american)).toEqual([american, british]);
    expect(withSpellings(british)).toEqual([british, american]);
  });

  it('does not touch the same letters in other words', () => {
    expect(withSpellings('fibromyalgia')).toEqual(['fibromyalgia']);
    expect(withSpellings('nerve signals')).toEqual(['nerve signals']);
  });
});

it('writes what has a hyphen as one word too', () => {
  expect(withSpellings('side-effect')).toEqual(['side-effect', 'sideeffect']);
  expect(withSpellings('low B-12')).toEqual(['low B-12', 'low B12']);
  expect(withSpellings('small-fiber')).toContain('smallfibre');
});

it('leaves the apostrophe of a possessive out too', () => {
  expect(withSpellings("golfer's elbow")).toEqual(["golfer's elbow", 'golfers elbow']);
});
