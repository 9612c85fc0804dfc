import { describe, expect, it } from 'vitest';
import { findCircle, importedFiles, importsIn, targetOf } from './source-files';

it('importsIn gives what is imported in every way of writing it', () => {
  const source = [
    "import a from 'a';",
    "import type { B } from './b';",
    "import {\n  c,\n} from '@/c';",
    "import 'd.css';",
    "export { e } from '../e';",
    "const f = await import('f');",
  ].join('\n');
  expect(importsIn(source)).toEqual(['a', './b', '@/c', 'd.css', '../e', 'f']);
});

it('targetOf tells files of ours from packages', () => {
  const from = 'src/page/card/card-host.ts';
  expect(targetOf(from, '@/core/text/words')).toBe('src/core/text/words');
  expect(targetOf(from, '../mark/marks')).toBe('src/page/mark/marks');
  expect(targetOf(from, 'preact/hooks')).toBeNull();
});

it('importedFiles gives files of code, not data', () => {
  const files = importedFiles('src/core/glossary/sources-of.ts');
  expect(files).toContain('src/core/glossary/source.ts');
  expect(files.filter((file) => file.endsWith('.json'))).toEqual([]);
});

describe('findCircle', () => {
  const circleAmong = (graph: Record<string, string[]>) =>
    findCircle(Object.keys(graph), (file) => graph[file] ?? []);

  it('finds none where two ways lead to one file', () => {
    expect(circleAmong({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toBeNull();
  });

  it('names the files of a circle, and not those that lead to it', () => {
    expect(circleAmong({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual(['b', 'c', 'd', 'b']);
    expect(circleAmong({ a: ['a'] })).toEqual(['a', 'a']);
  });
});
