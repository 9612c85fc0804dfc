import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import { LookUp } from '@/ui/look-up/LookUp';
import { saying } from '../saying';
import { text } from '../show-popup';
import { settled } from './settled';

afterEach(() => act(() => render(null, document.body)));

const cramp = { id: 'article/cramp' as const, name: 'Cramp', definition: 'A tight muscle.' };
const found = (terms: LookedUpTerms['terms'], isNear = false): LookedUpTerms => ({ terms, isNear });

function show(lookUp: (typed: string) => Promise<LookedUpTerms>) {
  act(() =>
    render(
      saying(<LookUp lookUp={lookUp} addressOfTerm={(term) => `/at#${term}`} />),
      document.body,
    ),
  );
}

const type = (words: string) =>
  settled(() => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('looking a term up', () => {
  it('says what it means, with a link to all that is said of it', async () => {
    show(async () => found([cramp]));
    await type('cramp');
    expect(text('[role=status]')).toBe('One term');
    expect(text('.looked-up-term')).toBe('CrampA tight muscle.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/at#article/cramp');
  });

  it.each([
    [found([cramp, { ...cramp, id: 'article/spasm' }]), '2 terms'],
    [found([cramp], true), 'No glossary has “kramp”. The nearest:'],
    [found([]), 'No glossary has “kramp”.'],
  ])('says what was found: %j', async (result, said) => {
    show(async () => result);
    await type(' kramp ');
    expect(text('[role=status]')).toBe(said);
  });

  it('says no more again of a long text than its beginning', async () => {
    show(async () => found([]));
    await type('cramp '.repeat(100));
    expect(text('[role=status]')).toBe(`No glossary has “${'cramp '.repeat(10)}…”.`);
  });

  it('shows nothing for nothing', async () => {
    const lookUp = vi.fn(async () => found([cramp]));
    show(lookUp);
    await type('cramp');
    await type('  ');
    expect(text('.looked-up')).toBe('');
    expect(lookUp).toHaveBeenCalledOnce();
  });

  it('passes over an answer that comes late, when something else is asked', async () => {
    const answers: ((result: LookedUpTerms) => void)[] = [];
    show(() => new Promise((resolve) => answers.push(resolve)));
    await type('cr');
    await type('cramp');
    await act(async () => answers[1]?.(found([cramp])));
    await act(async () => answers[0]?.(found([])));
    expect(text('[role=status]')).toBe('One term');
  });
});
