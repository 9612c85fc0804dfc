import { describe, expect, it } from 'vitest';
import { expandForm } from '@/core/compile/expand/expand-form';
import type { Entry } from '@/core/glossary/entry';
import type { Guard } from '@/core/glossary/guard';
import { helpFaults } from '@/core/glossary/help-faults';
import { isIdPart, termId } from '@/core/glossary/term-id';
import { GUARD_CONDITIONS } from '@/core/senses/compile-guard';
import { foldWords } from '@/core/text/words';
import formWords from '@/data/form-words.json';
import sources from '@/data/sources.json';
import wordGroups from '@/data/word-groups.json';
import { type BundledTerm, bundledTerms } from '../../bundled-terms';

const groups: Record<string, string[]> = wordGroups;
const ids = new Set<string>(bundledTerms.map(({ id }) => id));
/** The whole ids of the terms that a term names as related. */
const relatedTo = ({ pack, entry }: BundledTerm) =>
  entry.related.map((id) => (isIdPart(id) ? termId(pack, id) : id));

const KEYS =
  'name tier definition getHelp checklistItem article today related sources forms everyday guards drawing'.split(
    ' ',
  );
const OPTIONAL_KEYS = ['getHelp', 'checklistItem', 'article', 'today', 'everyday', 'drawing'];
const FORM_KINDS = ['standard', 'lay', 'misspelt', 'abbreviations'];
const CONDITIONS = ['unlessNear', 'needsNear', 'unlessBefore', 'unlessAfter'] as const;
const GUARD_KEYS = ['when', ...GUARD_CONDITIONS, 'why'];

const foldForm = (form: string) => foldWords(form).join(' ');
const writtenForms = ({ forms }: Entry) => Object.values(forms).flat() as string[];
const expand = (form: string) => expandForm(form, formWords).map(foldForm);
/** Forms that must stand letter for letter: PSA and PsA are two. */
const exactForms = ({ forms }: Entry) =>
  forms.abbreviations.flatMap((form) => expandForm(form, formWords));
const formsInAnyCase = ({ forms: { abbreviations, ...others } }: Entry) =>
  Object.values(others).flat().flatMap(expand);
const formsOf = (entry: Entry) => [...new Set(writtenForms(entry).flatMap(expand))];
const conditionsOf = (guard: Guard) => CONDITIONS.flatMap((condition) => guard[condition] ?? []);
const needsContext = ({ guards }: Entry, form: string) =>
  guards.some(
    ({ when, needsNear }) => needsNear?.length && (!when || when.flatMap(expand).includes(form)),
  );

describe('the glossary', () => {
  it('gives no form to two terms', () => {
    const owners = new Map<string, string>();
    const clashes = bundledTerms.flatMap(({ id, entry }) =>
      [...new Set([...formsInAnyCase(entry), ...exactForms(entry)])].flatMap((form) => {
        const owner = owners.get(form);
        owners.set(form, id);
        return owner && owner !== id ? [`"${form}": ${owner}, ${id}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });
});

describe.each(bundledTerms)('the term $id', (term) => {
  const { entry } = term;

  it('has the keys of an entry, in order, and no others', () => {
    const keys = Object.keys(entry).filter((key) => key !== 'id');
    expect(keys).toEqual(KEYS.filter((key) => keys.includes(key) || !OPTIONAL_KEYS.includes(key)));
    expect(Object.keys(entry.forms)).toEqual(FORM_KINDS);
    if (entry.article) expect(Object.keys(entry.article)).toEqual(['section', 'says']);
    expect(['A', 'B', 'C']).toContain(entry.tier);
  });

  it('has words in every text', () => {
    const { name, definition, getHelp = {}, article, today = '-' } = entry;
    const texts = [name, definition, article?.section ?? '-', article?.says ?? '-', today];
    texts.push(...Object.values(getHelp));
    expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
  });

  it('says when to get help at the level where it belongs, most urgent first', () => {
    expect(helpFaults(entry)).toEqual([]);
  });

  it('names related terms that exist, but not itself', () => {
    const related = relatedTo(term);
    expect(related.length).toBeGreaterThanOrEqual(1);
    expect(related.length).toBeLessThanOrEqual(5);
    expect(new Set(related).size).toBe(related.length);
    expect(related.filter((id) => !ids.has(id) || id === term.id)).toEqual([]);
  });

  it('is named by another term as related, so that a reader comes to it', () => {
    expect(bundledTerms.some((other) => relatedTo(other).includes(term.id))).toBe(true);
  });

  it('cites sources that exist, and at least one that is an authority', () => {
    expect(entry.sources.filter((key) => !(key in sources))).toEqual([]);
    expect(entry.sources.filter((key) => !['ART', 'SAFE'].includes(key))).not.toEqual([]);
  });

  it('lists no form that its other forms make already', () => {
    const written = writtenForms(entry).map((form) => ({
      form,
      ways: expandForm(form, formWords),
    }));
    const isIdle = ({ form, ways }: { form: string; ways: string[] }) => {
      const others = written.filter((it) => it.form !== form).flatMap((it) => it.ways);
      return ways.every((way) => others.includes(way));
    };
    expect(written.filter(isIdle).map(({ form }) => form)).toEqual([]);
    expect(new Set(written.map(({ form }) => form)).size).toBe(written.length);
  });

  it('has forms that hold a letter, never a number or "mg" alone', () => {
    expect(formsOf(entry)).not.toEqual([]);
    const units = formsInAnyCase(entry).filter((form) => /^[\d.,\s]*m?g$/i.test(form));
    expect([...units, ...formsOf(entry).filter((form) => !/\p{L}/u.test(form))]).toEqual([]);
  });

  it('has guards of the right shape, each with a condition and a reason', () => {
    for (const guard of entry.guards) {
      expect(Object.keys(guard).filter((key) => !GUARD_KEYS.includes(key))).toEqual([]);
      expect(guard.unlessName || conditionsOf(guard).length > 0).toBe(true);
      expect(guard.why).toMatch(/\w+/);
    }
  });

  it('has guards that speak of its own forms and of groups that exist', () => {
    const forms = formsOf(entry);
    const strangers = entry.guards.flatMap(({ when = [] }) =>
      when.flatMap(expand).filter((form) => !forms.includes(form)),
    );
    expect(strangers).toEqual([]);
    const named = entry.guards.flatMap(conditionsOf).filter((word) => word.startsWith('@'));
    expect(named.filter((group) => !(group.slice(1) in groups))).toEqual([]);
  });

  it('calls only forms of its own everyday words', () => {
    const forms = formsOf(entry);
    const everyday = entry.everyday?.flatMap(expand) ?? [];
    expect(everyday.filter((form) => !forms.includes(form))).toEqual([]);
  });

  it('looks near its forms for single words only', () => {
    const near = entry.guards.flatMap(({ unlessNear = [], needsNear = [] }) => [
      ...unlessNear,
      ...needsNear,
    ]);
    const phrases = near.filter((word) => !word.startsWith('@') && foldWords(word).length !== 1);
    expect(phrases).toEqual([]);
  });

  it('marks its abbreviations only where words of its subject are near', () => {
    const abbreviations = entry.forms.abbreviations.flatMap(expand);
    expect(abbreviations.filter((form) => !needsContext(entry, form))).toEqual([]);
  });
});

const ordinary = bundledTerms.filter(({ entry }) => entry.tier === 'B');

it.each(ordinary)('the ordinary word $id is marked only in a health context', ({ entry }) => {
  const single = formsOf(entry).filter((form) => !form.includes(' '));
  expect(single.filter((form) => !needsContext(entry, form))).toEqual([]);
});
