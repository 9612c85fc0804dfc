import { describe, expect, it } from 'vitest';
import { helpLines } from '@/core/glossary/get-help';
import { items } from '@/data/checklist.json';
import { bundledTerms } from '../../bundled-terms';

describe('the way from a term to the checklist', () => {
  it('is there for every term that says when to get help, and for no other', () => {
    const differing = bundledTerms.filter(
      ({ entry: { getHelp, checklistItem } }) => !getHelp !== !checklistItem,
    );
    expect(differing).toEqual([]);
  });

  it('ends at an item of a level at which the term says to get help', () => {
    const levels = new Map(items.map(({ id, level }) => [id, level]));
    const astray = bundledTerms.filter(
      ({ entry: { getHelp, checklistItem = '' } }) =>
        getHelp && !helpLines(getHelp).some(({ level }) => level === levels.get(checklistItem)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('ends at an item that exists', () => {
    const ids = new Set(items.map(({ id }) => id));
    const lost = bundledTerms.filter(
      ({ entry: { checklistItem } }) => checklistItem && !ids.has(checklistItem),
    );
    expect(lost).toEqual([]);
  });
});
