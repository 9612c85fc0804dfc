import { describe, expect, it } from 'vitest';
import { items } from '@/data/checklist.json';
import glossary from '@/data/glossary.json';

describe('the way from a term to the checklist', () => {
  const entries = glossary as { id: string; getHelp?: string; checklistItem?: string }[];

  it('is there for every term that says when to get help, and for no other', () => {
    const differing = entries.filter(({ getHelp, checklistItem }) => !getHelp !== !checklistItem);
    expect(differing).toEqual([]);
  });

  it('ends at an item that exists', () => {
    const ids = new Set(items.map(({ id }) => id));
    const lost = entries.filter(({ checklistItem }) => checklistItem && !ids.has(checklistItem));
    expect(lost).toEqual([]);
  });
});
