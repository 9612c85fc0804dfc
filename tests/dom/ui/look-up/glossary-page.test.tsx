import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplainer, type Explanation } from '@/core/glossary/explain';
import { GlossaryPage } from '@/ui/look-up/GlossaryPage';
import type { Glossary } from '@/ui/look-up/glossary';
import { bundledTexts } from '../../../../build/bundled-texts';
import { ENGLISH, SPANISH } from '../../../say';
import { saying } from '../saying';
import { click, find, text } from '../show-popup';
import { settled } from './settled';

const { explain, describe: meanings } = createExplainer(bundledTexts());
const IDS = ['article/fibromyalgia', 'around/pcp'] as const;
const glossary: Glossary = {
  lookUp: vi.fn(async () => ({ terms: meanings(['around/pcp']), isNear: false })),
  listTerms: vi.fn(async () => meanings(IDS)),
  explainTerm: vi.fn(async (id) => explain(id)),
  selectedWords: vi.fn(async () => 'my doctor'),
  openChecklist: vi.fn(async () => {}),
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(glossary.explainTerm).mockImplementation(async (id) => explain(id));
  vi.mocked(glossary.listTerms).mockImplementation(async () => meanings(IDS));
});
afterEach(() => act(() => render(null, document.body)));

const show = (addressed = '', say = ENGLISH) =>
  settled(() => render(saying(<GlossaryPage {...{ glossary, addressed }} />, say), document.body));
const rows = () =>
  [...document.querySelectorAll('.term-row > summary')].map((it) => it.textContent);
const look = (words: string) =>
  settled(() => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const unfold = (name: string) =>
  settled(() => {
    const row = find('.term-row', name) as HTMLDetailsElement;
    row.open = true;
    row.dispatchEvent(new Event('toggle'));
  });

describe('the glossary', () => {
  it('lists all terms, and asks for the text of none before it is unfolded', async () => {
    await show();
    expect(rows()).toEqual(['Fibromyalgia', 'GP or PCP (family doctor)']);
    expect(glossary.explainTerm).not.toHaveBeenCalled();
  });

  it('unfolds all that is said of a term, with links to it and to its relatives', async () => {
    await show();
    await unfold('Fibromyalgia');
    const said = text('.entry');
    for (const words of ['pain in many parts', 'When to get help', 'Sources', 'See also'])
      expect(said).toContain(words);
    const links = [...document.querySelectorAll('.entry a')].map((it) => it.getAttribute('href'));
    expect(links).toContain('#article/fibromyalgia');
    expect(links).toContain('#article/fatigue');
    click('button', 'Go through the checklist');
    expect(glossary.openChecklist).toHaveBeenCalledExactlyOnceWith('d_wide');
  });

  it('says of each name in which language it is, where that is not the one around it', async () => {
    const [first] = meanings(IDS);
    vi.mocked(glossary.listTerms).mockResolvedValue([
      { id: 'own-mine/knie' as const, name: 'Knie', language: 'de' },
      ...(first ? [first] : []),
    ]);
    await show();
    const summaries = () => [...document.querySelectorAll<HTMLElement>('.term-row > summary')];
    expect(summaries().map(({ lang }) => lang)).toEqual(['de', '']);
    await show('', SPANISH);
    expect(summaries().map(({ lang }) => lang)).toEqual(['de', 'en']);
  });

  it('has the term open that the address names', async () => {
    await show('around/pcp');
    expect(text('.entry')).toContain('The doctor you see first');
    expect(document.activeElement?.textContent).toBe('GP or PCP (family doctor)');
  });

  it('has a term open that is in no list, of a glossary too large to be read through', async () => {
    await show('article/fatigue');
    await settled(() => {});
    expect(rows()).toEqual(['Fatigue', 'Fibromyalgia', 'GP or PCP (family doctor)']);
    expect(text('.entry')).toContain('tired');
    expect(document.activeElement?.textContent).toBe('Fatigue');
    await show('article/no-such-term');
    expect(rows()).toEqual(['Fibromyalgia', 'GP or PCP (family doctor)']);
  });

  it('has a term open whose id is not in Latin letters, and leads to such', async () => {
    const id = 'own-mine/боль в сердце 100%' as const;
    const [fibro] = meanings(IDS);
    const explained = explain('article/fibromyalgia') as Explanation;
    vi.mocked(glossary.listTerms).mockResolvedValue([
      { id, name: 'Боль' },
      ...(fibro ? [fibro] : []),
    ]);
    vi.mocked(glossary.explainTerm).mockImplementation(async () => ({
      ...explained,
      entry: { ...explained.entry, id },
      related: [{ id, name: 'Боль' }],
    }));
    const address =
      '#own-mine/%D0%B1%D0%BE%D0%BB%D1%8C%20%D0%B2%20%D1%81%D0%B5%D1%80%D0%B4%D1%86%D0%B5%20100%25';
    await show(address.slice(1));
    expect(document.activeElement?.textContent).toBe('Боль');
    const links = [...document.querySelectorAll('.entry-related a, .entry-caution a')];
    expect(links.map((it) => it.getAttribute('href'))).toEqual([address, address]);
  });

  it('goes to a term also by a link to the address that is shown already', async () => {
    await show('around/pcp');
    await look('doctor');
    expect(rows()).toEqual(['GP or PCP (family doctor)']);
    (document.activeElement as HTMLElement).blur();
    await settled(() => click('.entry-caution a', 'Link to this term'));
    expect(rows()).toHaveLength(IDS.length);
    expect(document.activeElement?.textContent).toBe('GP or PCP (family doctor)');
  });

  it('looks up the words that the address asks for, and leaves them where they are forgotten', async () => {
    const field = () => document.querySelector('input')?.value;
    await show('look-up=5c1b');
    expect(glossary.selectedWords).toHaveBeenCalledExactlyOnceWith('5c1b');
    expect(glossary.lookUp).toHaveBeenCalledExactlyOnceWith('my doctor');
    expect(field()).toBe('my doctor');
    expect(rows()).toEqual(['GP or PCP (family doctor)']);
    vi.mocked(glossary.selectedWords).mockResolvedValueOnce('');
    await show('look-up=gone');
    expect(field()).toBe('');
    expect(rows()).toHaveLength(IDS.length);
  });

  it('is narrowed by what is looked up, until a link leads to a term', async () => {
    await show();
    await look('doctor');
    expect(rows()).toEqual(['GP or PCP (family doctor)']);
    await show('article/fibromyalgia');
    expect(rows()).toEqual(['Fibromyalgia', 'GP or PCP (family doctor)']);
  });
});
