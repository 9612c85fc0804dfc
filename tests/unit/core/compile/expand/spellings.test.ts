import { describe, expect, it } from 'vitest';
import { spell } from '@/core/compile/expand/spellings';

describe('British and American', () => {
  it.each([
    ['nerve fiber', 'nerve fibre'],
    ['benign tumor', 'benign tumour'],
    ['paresthesia', 'paraesthesia'],
    ['nerve signaling', 'nerve signalling'],
    ['anemia', 'anaemia'],
  ])('%s, %s', (american, british) => {
    expect(spell(american)).toEqual([american, british]);
    expect(spell(british)).toEqual([british, american]);
  });

  it('does not touch the same letters in other words', () => {
    expect(spell('fibromyalgia')).toEqual(['fibromyalgia']);
    expect(spell('nerve signals')).toEqual(['nerve signals']);
  });
});

it('writes what has a hyphen as one word too', () => {
  expect(spell('side-effect')).toEqual(['side-effect', 'sideeffect']);
  expect(spell('low B-12')).toEqual(['low B-12', 'low B12']);
  expect(spell('small-fiber')).toContain('smallfibre');
});

it('leaves the apostrophe of a possessive out too', () => {
  expect(spell("golfer's elbow")).toEqual(["golfer's elbow", 'golfers elbow']);
});
