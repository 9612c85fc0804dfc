import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
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

beforeEach(() => vi.clearAllMocks());
afterEach(() => act(() => render(null, document.body)));

const show = (addressed = '', say = ENGLISH) =>
  settled(() => render(saying(<GlossaryPage {...{ glossary, addressed }} />, say), document.body));
const rows = () =>
  [...document.querySelectorAll('.term-row > summary')].map((it) => it.textContent);
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
    glossary.listTerms = vi.fn(async () => [
      { id: 'own-mine/knie' as const, name: 'Knie', language: 'de' },
      ...(first ? [first] : []),
    ]);
    await show();
    const summaries = () => [...document.querySelectorAll<HTMLElement>('.term-row > summary')];
    expect(summaries().map(({ lang }) => lang)).toEqual(['de', '']);
    await show('', SPANISH);
    expect(summaries().map(({ lang }) => lang)).toEqual(['de', 'en']);
    glossary.listTerms = vi.fn(async () => meanings(IDS));
  });

  it('has the term open that the address names', async () => {
    await show('around/pcp');
    expect(text('.entry')).toContain('The doctor you see first');
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
    await settled(() => {
      const field = document.querySelector('input') as HTMLInputElement;
      field.value = 'doctor';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rows()).toEqual(['GP or PCP (family doctor)']);
    await show('article/fibromyalgia');
    expect(rows()).toEqual(['Fibromyalgia', 'GP or PCP (family doctor)']);
  });
});
