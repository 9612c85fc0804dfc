import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { textsOf } from '@/core/checklist/checklist-texts';
import {
  type ChecklistTranslation,
  translatedChecklist,
} from '@/core/checklist/translated-checklist';
import { translationFaults } from '@/core/checklist/translation-faults';
import british from '@/data/checklist.en-GB.json';
import spanish from '@/data/checklist.es.json';
import crisisLines from '@/data/crisis-lines.json';

const WHOLE = textsOf(checklist, crisisLines);
const breath = WHOLE.items.e_breath;
const { terms, ...inSpanish } = spanish;

it('Spanish has all that the checklist says, and nothing else, with its numbers', () => {
  expect(translationFaults(WHOLE, inSpanish, true)).toEqual([]);
});

it('British English has nothing but what the checklist says', () => {
  expect(translationFaults(WHOLE, british, false)).toEqual([]);
});

describe('a fault of a translation', () => {
  it.each<[string, ChecklistTranslation]>([
    ['items.e_breath.reason: is missing', { items: { ...WHOLE.items, e_breath: { label: 'A' } } }],
    ['topics.weak: is missing', { topics: {} }],
    [
      'items.e_no.label: the checklist has no',
      { items: { ...WHOLE.items, e_no: { label: 'A' } as never } },
    ],
    ['closing.review: is empty', { closing: { ...WHOLE.closing, review: ' ' } }],
    [
      'levels.emergency.ifWorse: has other numbers or marks',
      {
        levels: {
          ...WHOLE.levels,
          emergency: { ...WHOLE.levels.emergency, ifWorse: 'If it gets worse, call 112.' },
        },
      },
    ],
    [
      'items.e_breath.reason: has other numbers',
      { items: { ...WHOLE.items, e_breath: { ...breath, reason: 'Within 5 minutes.' } } },
    ],
  ])('is named: %s', (fault, change) => {
    const faults = translationFaults(WHOLE, { ...WHOLE, ...change }, true);
    expect(faults.join('\n')).toContain(fault);
  });

  it('is none that a text is missing where that is not to be whole', () => {
    expect(translationFaults(WHOLE, { closing: {} }, false)).toEqual([]);
  });
});

describe('a checklist in another language', () => {
  const translated = translatedChecklist(checklist, spanish);

  it('decides as the checklist itself does', () => {
    const deciding = ({ items }: typeof checklist) =>
      items.map(({ label, explanation, reason, action, group, ...rest }) => rest);
    expect(deciding(translated)).toEqual(deciding(checklist));
    expect(translated.visits.map(({ id, withinDays }) => [id, withinDays])).toEqual(
      checklist.visits.map(({ id, withinDays }) => [id, withinDays]),
    );
    expect(translated.crisis.find.url).toBe(checklist.crisis.find.url);
    expect(translated.ruleset).toEqual(checklist.ruleset);
  });

  it('keeps items of one group together, under one heading', () => {
    const groups = (list: typeof checklist) => new Set(list.items.map(({ group }) => group)).size;
    expect(groups(translated)).toBe(groups(checklist));
  });

  it('says nothing in English', () => {
    const same = Object.entries(translated.items).filter(
      ([at, { label }]) => label === checklist.items[Number(at)]?.label,
    );
    expect(same).toEqual([]);
  });

  it('knows the terms that its words open', () => {
    const known = Object.values(checklist.terms);
    expect(Object.values(terms).filter((term) => !known.includes(term))).toEqual([]);
  });

  it('has the words that open a term where they are looked for', () => {
    const { screens, topics, items } = translated;
    const explained = [
      screens.signs.title,
      screens.topics.title,
      ...topics.map(({ label }) => label),
      ...items.flatMap(({ group, explanation }) => [group, explanation]),
    ];
    const words = new Set(
      explained
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    expect(Object.keys(translated.terms).filter((word) => !words.has(word))).toEqual([]);
  });

  it('stays where it has no translation', () => {
    expect(translatedChecklist(checklist, {})).toEqual(checklist);
  });
});
