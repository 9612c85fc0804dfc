import type { WholePack } from '@/core/pack-file/pack-file';
import { idOfName } from '@/core/pack-file/term-ids';

/** A glossary without a term, as a person begins it. */
export function begunPack(name: string, language: string): WholePack {
  return {
    id: idOfName(name),
    name,
    language,
    version: '',
    licence: '',
    sources: {},
    hasFormMarks: false,
    terms: [],
  };
}
