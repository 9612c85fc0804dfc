import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The sheets of one tab: a class that both name would look as each of them says. */
const SHEETS = ['src/ui/packs/packs.css', 'src/ui/pack-editor/pack-editor.css'];

const classesIn = (sheet: string) => new Set(readFileSync(sheet, 'utf8').match(/\.[a-z][\w-]*/g));

it('the list of glossaries and their editor have no class in common', () => {
  const [listed = new Set<string>(), edited = new Set<string>()] = SHEETS.map(classesIn);
  expect(listed.size).toBeGreaterThan(10);
  expect([...listed].filter((name) => edited.has(name))).toEqual([]);
});
