import { describe, expect, it } from 'vitest';
import type { Entry } from '@/core/glossary/entry';
import type { TermText } from '@/core/glossary/term-text';
import { writeTermTexts } from '@/core/glossary/write-term-texts';

const entry = (id: string, related: string[]): Entry => ({
  id,
  name: id,
  tier: 'A',
  definition: `What ${id} is.`,
  related,
  sources: ['NHS'],
  forms: { standard: [id], lay: [], misspelt: [], abbreviations: [] },
  everyday: [id],
  guards: [],
});
const relatedIn = (packs: Parameters<typeof writeTermTexts>[0], id: string) =>
  (JSON.parse(writeTermTexts(packs)[id as TermText['id']] as string) as TermText).related;

describe('writeTermTexts', () => {
  const cramp = { id: 'first', terms: [entry('cramp', ['spasm']), entry('spasm', ['cramp'])] };
  const statin = { id: 'second', terms: [entry('statin', ['first/cramp'])] };

  it('says what a card shows, and not how a term is found', () => {
    const text = JSON.parse(writeTermTexts([cramp])['first/cramp'] as string);
    expect(text).toEqual({
      id: 'first/cramp',
      name: 'cramp',
      definition: 'What cramp is.',
      related: ['first/spasm'],
      sources: ['NHS'],
    });
  });

  it('leads from one term to another and back, across packs too', () => {
    expect(relatedIn([cramp, statin], 'second/statin')).toEqual(['first/cramp']);
    expect(relatedIn([cramp, statin], 'first/cramp')).toEqual(['first/spasm', 'second/statin']);
  });

  it('keeps to what a card has room for, those that the term itself names first', () => {
    const namers = Array.from({ length: 9 }, (_, i) => entry(`kind-${i}`, ['first/cramp']));
    const related = relatedIn([cramp, { id: 'second', terms: namers }], 'first/cramp');
    expect(related).toHaveLength(6);
    expect(related[0]).toBe('first/spasm');
  });
});
