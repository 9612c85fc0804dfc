import { readFileSync } from 'node:fs';
import type { WholePack } from '../../src/core/pack-file/pack-file';
import { beside } from '../beside';
import { extendNames, makeNames } from './make-names';
import { readNames } from './read-names';

const SHARED = beside('scale/cc0-terms.tsv');
const MADE_NAMES = 20_000;

/**
 * A glossary of so many terms, as it is kept and imported: those of the shared file where that is here, else names of
 * diseases that do not exist; past their end, variants of others.
 */
export function wholeNamePack(count: number): WholePack {
  const names = SHARED.isHere ? readNames(SHARED.path) : makeNames(MADE_NAMES);
  const definitions = SHARED.isHere ? readDefinitions(SHARED.path) : [];
  return {
    id: 'scale',
    name: `${count} terms`,
    language: 'en',
    version: '',
    licence: '',
    sources: {},
    hasFormMarks: false,
    terms: extendNames(names, count).map((name, i) => ({
      id: String(i),
      name,
      definition: definitions[i] ?? `What ${name} is, in a sentence of middling length.`,
      tier: 'A',
      forms: { standard: [name], lay: [], misspelt: [], abbreviations: [] },
      guards: [],
      related: [],
      sources: [],
    })),
  };
}

function readDefinitions(file: string): string[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const column = header.split('\t').indexOf('definition');
  return lines.map((line) => line.split('\t')[column] ?? '');
}
