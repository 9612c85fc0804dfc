import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { Checklist, Item } from '@/core/checklist/checklist';
import { checklistFaults } from '@/core/checklist/checklist-faults';
import sources from '@/data/sources.json';
import { bundledTerms } from '../../../bundled-terms';

const known = { sources: Object.keys(sources), terms: bundledTerms.map(({ id }) => id) };
const faults = (changed: Partial<Checklist>) =>
  checklistFaults({ ...checklist, ...changed }, known);
const withItem = (id: string, change: object) =>
  faults({
    items: checklist.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
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

  it('names an item that nobody is asked, and one of an unknown topic', () => {
    expect(withItem('u_calf', { topics: [] })).toContain('u_calf: is no sign and has no topic');
    expect(withItem('u_calf', { topics: ['knees'] })).toEqual(['u_calf: unknown topic "knees"']);
  });

  it('names an item that leads to a visit and does not say how soon, or says so without one', () => {
    expect(withItem('d_weak', { when: undefined })).toEqual([
      'd_weak: "when" is undefined, at level "doctor"',
    ]);
    expect(withItem('d_weak', { when: 'soon' })).toEqual([
      'd_weak: "when" is soon, at level "doctor"',
    ]);
    expect(withItem('u_calf', { when: 'days' })).toEqual([
      'u_calf: "when" is days, at level "urgent"',
    ]);
  });

  it('names an id that is given twice, be it of items, topics or visits', () => {
    const twice = <T extends { id: string }>(all: T[], id: string) =>
      all.flatMap((each) => (each.id === id ? [each, each] : each));
    expect(faults({ items: twice(checklist.items, 'e_fit') })).toContain('e_fit: given twice');
    expect(faults({ topics: twice(checklist.topics, 'back') })).toEqual(['back: given twice']);
    expect(faults({ visits: twice(checklist.visits, 'days') })).toContain('days: given twice');
  });

  it('names an item that stands apart from its group, among the signs or in a topic', () => {
    const moved = (id: string, to: number) => {
      const item = checklist.items.find((each) => each.id === id) as Item;
      const rest = checklist.items.filter((each) => each !== item);
      return faults({ items: [...rest.slice(0, to), item, ...rest.slice(to)] }).join();
    };
    expect(moved('e_breath', 5)).toMatch(/stands apart from its group/);
    expect(moved('s_twitch', 0)).toMatch(/stands apart from its group/);
  });

  it('names a topic that asks nothing', () => {
    const topics = [...checklist.topics, { id: 'knees', label: 'Knees' }];
    expect(faults({ topics })).toEqual(['knees: asks nothing']);
  });

  it('names a level at which nothing is said', () => {
    const { urgent, ...levels } = checklist.levels;
    expect(urgent.title).toBeTruthy();
    expect(faults({ levels: levels as Checklist['levels'] })).toEqual([
      'Nothing is said at level "urgent"',
    ]);
  });

  it('names what says nothing: a crisis, a visit', () => {
    expect(faults({ crisis: { ...checklist.crisis, actions: [] } })).toEqual([
      'Nothing is said in a crisis',
    ]);
    const visits = checklist.visits.map((visit) => ({ ...visit, title: '' }));
    expect(faults({ visits })).toContain('days: says nothing');
  });

  it('names a visit that is no later than the one above it', () => {
    const visits = checklist.visits.map((visit) => ({ ...visit, withinDays: 7 }));
    expect(faults({ visits })).toContain('weeks: is no later than the visit above it');
  });

  it('names a crisis that is no emergency', () => {
    expect(withItem('d_worry', { isCrisis: true })).toEqual([
      'd_worry: a crisis at level "doctor"',
    ]);
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
