import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { Checklist, Item, Level, Rule } from '@/core/checklist/checklist';
import { checklistFaults } from '@/core/checklist/checklist-faults';
import glossary from '@/data/glossary.json';
import sources from '@/data/sources.json';

const known = { sources: Object.keys(sources), terms: glossary.map(({ id }) => `article/${id}`) };
const faults = (changed: Partial<Checklist>) =>
  checklistFaults({ ...checklist, ...changed }, known);
const withItem = (id: string, change: object) =>
  faults({
    items: checklist.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  });
const withRule = (id: string, change: Partial<Rule>) =>
  faults({
    rules: checklist.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  });

describe('checklistFaults', () => {
  it('finds none in the checklist that ships', () => {
    expect(checklistFaults(checklist, known)).toEqual([]);
  });

  it('names an item with an unknown level', () => {
    expect(withItem('u_calf', { level: 'soon' })).toContain('u_calf: unknown level "soon"');
  });

  it.each([[[]], [undefined]])('names an item without sources: %j', (none) => {
    expect(withItem('u_calf', { sources: none })).toEqual(['u_calf: names no source']);
  });

  it('names an item with a source that does not exist', () => {
    expect(withItem('u_calf', { sources: ['NHS-DVT', 'NHS-NONE'] })).toEqual([
      'u_calf: names the source "NHS-NONE", which sources.json lacks',
    ]);
  });

  it.each(['label', 'explanation', 'reason', 'group'])('names an item without %s', (key) => {
    expect(withItem('u_calf', { [key]: ' ' })).toContain(`u_calf: has no ${key}`);
  });

  it('names an id that is given twice, be it of items, circumstances or rules', () => {
    const twice = checklist.items.flatMap((item) => (item.id === 'e_fit' ? [item, item] : item));
    expect(faults({ items: twice })).toEqual(['e_fit: given twice']);
    expect(withItem('e_fit', { id: 'pregnant' })).toContain('pregnant: given twice');
  });

  it('names an item that stands apart from its group', () => {
    const [first, ...rest] = checklist.items as [Item, ...Item[]];
    const apart = [...rest.slice(0, 5), first, ...rest.slice(5)];
    expect(faults({ items: apart })).toContain(`${first.id}: stands apart from its group`);
  });

  it('names the items of a level that no step asks', () => {
    const steps = checklist.steps.slice(0, 2);
    expect(faults({ steps })).toContain('d_weak: asked in no step, or in two');
  });

  it.each<[string, Level]>([
    ['R1', 'urgent'],
    ['R2', 'doctor'],
    ['R3', 'selfcare'],
    ['R7-doctor', 'selfcare'],
  ])('names the rule %s when it gives only %s', (id, gives) => {
    expect(withRule(id, { gives }).join()).toContain(`${id}: lowers a tick of level`);
  });

  it('names a rule that gives less than another though more is ticked', () => {
    expect(withRule('R4', { gives: 'urgent' })).toEqual([
      'R3: gives less than R4, though more is ticked',
      'R7-selfcare: gives less than R4, though more is ticked',
    ]);
  });

  it('names a rule with an unknown level, and a level without a rule', () => {
    expect(withRule('R3', { gives: 'later' as Level })).toContain('R3: unknown level "later"');
    const rules = checklist.rules.filter(({ id }) => id !== 'R2');
    expect(faults({ rules })).toContain('No rule says what a tick of level "urgent" gives');
  });

  it('names a word that would open a term that the glossary lacks', () => {
    expect(faults({ terms: { twitch: 'no-term' } })).toEqual([
      '"twitch": no term of the glossary is called "no-term"',
    ]);
  });

  it('says so when the lists themselves are missing', () => {
    expect(checklistFaults({} as Checklist, known)).toHaveLength(1);
  });
});
