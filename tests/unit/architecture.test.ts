import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** What the files of each room may import: rooms of this house, and packages. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  'src/data': { rooms: [], packages: [] },
  'src/core': { rooms: ['src/core', 'src/data'], packages: [] },
  'src/page': { rooms: ['src/page', 'src/core'], packages: [] },
  'src/ui': { rooms: ['src/ui', 'src/core'], packages: ['preact', 'preact/hooks'] },
  'src/extension': { rooms: ['src/extension', 'src/core'], packages: ['#imports'] },
  entrypoints: {
    rooms: ['entrypoints', 'src/ui', 'src/page', 'src/extension', 'src/core'],
    packages: ['#imports', 'preact', 'preact/hooks', 'virtual:finder-data'],
  },
};

const files = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, `${file}`)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

it.each(files)('%s imports only downwards', (file) => {
  const room = roomOf(file);
  const { rooms, packages } = MAY_IMPORT[room ?? ''] ?? { rooms: [], packages: [] };
  for (const target of importsOf(file)) {
    const imported = resolve(file, target);
    const allowed = imported ? rooms.includes(roomOf(imported) ?? '') : packages.includes(target);
    expect(allowed, `${file} imports ${target}`).toBe(true);
  }
});

it('only entrypoints and extension say `browser`', () => {
  const others = files.filter((file) => /^src\/(core|page|ui)\//.test(file));
  const saying = others.filter((file) => /\b(browser|chrome)\.\w/.test(readFileSync(file, 'utf8')));
  expect(saying).toEqual([]);
});

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return Array.from(
    source.matchAll(/(?:from |import |import\()'([^']+)'/g),
    ([, target]) => target as string,
  );
}

/** The file of ours that an import names; null for a package. */
function resolve(file: string, target: string): string | null {
  if (target.startsWith('@/')) return join('src', target.slice(2));
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : null;
}

function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => file.startsWith(`${room}/`));
}
