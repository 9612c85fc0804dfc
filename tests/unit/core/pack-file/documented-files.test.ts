import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { packToCompile } from '@/core/pack-file/pack-to-compile';
import { bundledSource } from '../../../../build/bundled-source';
import { ROOT } from '../../../../driver/root.mjs';
import { readSound } from './read';

const documented = readFileSync(join(ROOT, 'docs', 'packs.md'), 'utf8');
const shown = readFileSync(join(ROOT, 'src', 'ui', 'packs', 'HowToWrite.tsx'), 'utf8');
const files = [
  ...documented.matchAll(/^```(?:json)?\n(.*?)^```$/gms),
  ...shown.matchAll(/`((?:term,|\{\n).*?)`;$/gms),
].map(([, file = '']) => file);

it('there are a table and a file of JSON in the document, and as many on the page', () => {
  expect(files.map(([first]) => first)).toEqual(['t', '{', 't', '{']);
});

it.each(files)('what people are shown as a glossary is one: %s', async (file) => {
  const { pack } = await readSound(file);
  expect(pack.terms.length).toBeGreaterThan(1);
  expect(compilePack(packToCompile(pack), bundledSource.language).faults).toEqual([]);
});
