import { describe, expect, it } from 'vitest';
import { items } from '@/data/checklist.json';
import { bundledTerms } from '../../bundled-terms';

describe('the way from a term to the checklist', () => {
  it('is there for every term that says when to get help, and for no other', () => {
    const differing = bundledTerms.filter(
      ({ entry: { getHelp, checklistItem } }) => !getHelp !== !checklistItem,
    );
    expect(differing).toEqual([]);
  });

  it('ends at an item that exists', () => {
    const ids = new Set(items.map(({ id }) => id));
    const lost = bundledTerms.filter(
      ({ entry: { checklistItem } }) => checklistItem && !ids.has(checklistItem),
    );
    expect(lost).toEqual([]);
  });
});
