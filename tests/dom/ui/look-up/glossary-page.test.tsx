import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
import { GlossaryPage } from '@/ui/look-up/GlossaryPage';
import type { Glossary } from '@/ui/look-up/glossary';
import { bundledTexts } from '../../../../build/bundled-texts';
import { click, find, text } from '../show-popup';
import { settled } from './settled';

const { explain, describe: meanings } = createExplainer(bundledTexts());
const IDS = ['article/fibromyalgia', 'around/pcp'] as const;
const glossary: Glossary = {
  lookUp: vi.fn(async () => ({ terms: meanings(['around/pcp']), isNear: false })),
  listTerms: vi.fn(async () => meanings(IDS)),
  explainTerm: vi.fn(async (id) => explain(id)),
  openChecklist: vi.fn(async () => {}),
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => act(() => render(null, document.body)));

const show = (addressed = '') =>
  settled(() => render(<GlossaryPage {...{ glossary, addressed }} />, document.body));
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

  it('has the term open that the address names', async () => {
    await show('around/pcp');
    expect(text('.entry')).toContain('The doctor you see first');
    expect(document.activeElement?.textContent).toBe('GP or PCP (family doctor)');
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
