import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../driver/root.mjs';
import { faultsOfDocument } from './document-faults';

const DOCUMENTS = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'src/data/README.md'],
  ...['tests/corpus/README.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((file) => `docs/${file}`)
    .filter((file) => file.endsWith('.md')),
];

it.each(DOCUMENTS)('%s names only files and commands that exist', (document) => {
  const markdown = readFileSync(join(ROOT, document), 'utf8');
  expect(faultsOfDocument(markdown, document)).toEqual([]);
});

describe('faultsOfDocument', () => {
  const faults = (markdown: string, document = 'docs/words.md') =>
    faultsOfDocument(markdown, document);

  it.each([
    'Look into `core/text/words`, `src/core/text/words.ts` or `../README.md`.',
    'A folder: `src/core/text/`, and [a document](checklist.md#the-lines).',
    'Run `npm run check`, `npm test` and `npm ci`.',
    '```\nsrc/core/   what we know: either/or\n```',
    'No paths: `1/2`, `joint(s) + pain`, `npm start -- https://a.org/b.md`, and/or.',
  ])('finds nothing wrong with: %s', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });

  it.each([
    ['Look into `core/text/wrods`.', 'core/text/wrods'],
    ['Look into `wrods.ts`, which is gone.', 'wrods.ts'],
    ['It lies in [another place](no/such.md).', 'no/such.md'],
    ['Then `npm run chekc`.', 'chekc'],
    ['Then `npm tset`.', 'tset'],
    ['```\nsrc/corn/   what we grow\n```', 'src/corn/'],
    ['`npx vitest run tests/unit/corn` tells.', 'tests/unit/corn'],
  ])('names what is not there: %s', (markdown, fault) => {
    expect(faults(markdown)).toEqual([fault]);
  });

  it('looks from the folder of the document too', () => {
    expect(faults('See `sources.json`.', 'src/data/README.md')).toEqual([]);
    expect(faults('See `sources.json`.', 'README.md')).toEqual(['sources.json']);
  });
});
