import type { Entry } from '@/core/glossary/entry';
import type { WholePack } from '@/core/pack-file/pack-file';

/** A term of a pack for tests. */
export function entry(id: string, name: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    name,
    definition: `What ${name} is.`,
    tier: 'A',
    forms: { standard: [name], lay: [], misspelt: [], abbreviations: [] },
    guards: [],
    related: [],
    sources: [],
    ...more,
  };
}

/** A pack for tests; of a few terms where none are given. */
export function wholePack(more: Partial<WholePack> = {}): WholePack {
  return {
    id: 'thyroid',
    name: 'Thyroid board',
    language: 'en',
    version: '1',
    licence: 'CC0-1.0',
    sources: {},
    hasFormMarks: false,
    terms: [entry('goiter', 'goiter'), entry('tsh', 'thyroid stimulating hormone')],
    ...more,
  };
}
