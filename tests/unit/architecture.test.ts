import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircle, importedFiles, importsOf, sourceFiles, targetOf } from './source-files';

/** What the files of a room may import: rooms of this house, and packages; some of its folders import others besides. */
interface Room {
  rooms: string[];
  packages: string[] | 'any';
  folderPackages?: Record<string, string[]>;
}

const PRODUCT = ['src/ui', 'src/page', 'src/extension', 'src/store', 'src/core', 'src/data'];
const ROOMS: Record<string, Room> = {
  'public/_locales': { rooms: [], packages: [] },
  'src/data': { rooms: [], packages: [] },
  'src/core': {
    rooms: ['src/core', 'src/data', 'public/_locales'],
    packages: [],
    folderPackages: {
      'pack-file': ['@cfworker/json-schema', 'jsonc-parser', 'papaparse'],
      propose: ['compromise/two'],
    },
  },
  'src/page': { rooms: ['src/page', 'src/core'], packages: [] },
  'src/ui': { rooms: ['src/ui', 'src/core'], packages: ['preact', 'preact/hooks'] },
  'src/extension': { rooms: ['src/extension', 'src/core'], packages: ['#imports'] },
  'src/store': { rooms: ['src/store', 'src/core'], packages: [] },
  entrypoints: {
    rooms: ['entrypoints', 'src/ui', 'src/page', 'src/extension', 'src/store', 'src/core'],
    packages: [
      '#imports',
      'preact',
      'preact/hooks',
      'virtual:common-words',
      'virtual:field-groups',
      'virtual:finder-data',
      'virtual:line-drawings',
      'virtual:look-up-packs',
      'virtual:look-up-terms',
      'virtual:term-texts',
      'virtual:checklist-sources',
      'virtual:bundled-packs',
      'virtual:language',
      'virtual:messages/en',
      'virtual:messages/en_GB',
      'virtual:messages/es',
    ],
  },
  build: { rooms: ['build', 'src/core'], packages: 'any' },
  driver: { rooms: ['driver'], packages: 'any' },
  scripts: { rooms: ['scripts', 'driver', 'build', 'src/core', 'src/data'], packages: 'any' },
  tests: {
    rooms: ['tests', 'scripts', 'driver', 'build', 'entrypoints', ...PRODUCT],
    packages: 'any',
  },
};

/** What the folders of a room may import of each other. A room without rows has no order inside. */
const FOLDERS: Record<string, Record<string, string[]>> = {
  'src/page': {
    card: ['session', 'mark', 'sight', 'pace'],
    session: ['follow', 'mark', 'read', 'pace'],
    follow: ['read', 'pace'],
    mark: ['sight', 'read', 'pace'],
    sight: ['pace'],
    read: ['pace'],
    pace: [],
  },
  'src/ui': {
    popup: ['checklist', 'terms', 'look-up', 'kit'],
    'side-panel': ['terms', 'kit'],
    options: ['packs', 'look-up', 'pack-editor', 'settings', 'kit'],
    packs: ['settings', 'kit'],
    'pack-editor': ['kit'],
    welcome: ['settings', 'kit'],
    reader: ['kit'],
    summary: ['kit'],
    checklist: ['kit'],
    terms: ['settings', 'kit'],
    'look-up': ['card', 'kit'],
    settings: ['kit'],
    card: ['kit'],
    kit: [],
  },
  'src/core': {
    calls: ['card', 'find', 'geometry', 'glossary', 'look-up', 'senses', 'text'],
    compile: ['find', 'format', 'glossary', 'text'],
    find: ['format', 'senses', 'glossary', 'text'],
    propose: ['look-up', 'glossary', 'text'],
    'look-up': ['find', 'format', 'glossary', 'text'],
    'pack-file': ['compile', 'find', 'format', 'glossary', 'look-up', 'senses', 'text'],
    'own-pack': ['compile', 'format', 'glossary', 'look-up', 'pack-file', 'text'],
    senses: ['glossary', 'text'],
    format: ['glossary'],
    glossary: ['checklist', 'text'],
    text: [],
    geometry: [],
    card: ['geometry', 'text'],
    checklist: ['messages'],
    settings: ['messages', 'text'],
    messages: [],
  },
};

const MOST_LINES = 150;
const MOST_LINES_OF_ENTRYPOINT = 60;

const files = ['src', 'entrypoints', 'build', 'driver', 'scripts', 'tests']
  .flatMap(sourceFiles)
  .filter((file) => !file.startsWith('tests/pages/'));
const product = files.filter((file) => /^(src|entrypoints)\//.test(file));

const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));
const folderOf = (file: string, room: string) => file.slice(room.length + 1).split('/')[0] ?? '';
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

it.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file) ?? '';
  const { rooms, packages, folderPackages = {} } = ROOMS[room] ?? { rooms: [], packages: [] };
  const ofFolder = folderPackages[folderOf(file, room)] ?? [];
  const strangers = importsOf(file).filter((written) => {
    const target = targetOf(file, written);
    if (target) return !rooms.includes(roomOf(target) ?? '');
    return packages !== 'any' && ![...packages, ...ofFolder].includes(written);
  });
  expect(strangers).toEqual([]);
});

const inFolders = files.filter((file) => (roomOf(file) ?? '') in FOLDERS);

it.each(inFolders)('%s imports only from folders below its own', (file) => {
  const room = roomOf(file) ?? '';
  const own = folderOf(file, room);
  const below = FOLDERS[room]?.[own];
  expect(below, `${room}/${own} has no row in FOLDERS`).toBeDefined();
  const others = importedFiles(file)
    .filter((target) => roomOf(target) === room)
    .map((target) => folderOf(target, room));
  expect(others.filter((folder) => folder !== own && !below?.includes(folder))).toEqual([]);
});

describe('every row', () => {
  const named = Object.entries(FOLDERS).flatMap(([room, rows]) =>
    Object.keys(rows).map((folder) => `${room}/${folder}`),
  );

  it.each(named)('is of a folder that exists: %s', (folder) => {
    expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
  });
});

it('no file imports itself by way of others', () => {
  expect(findCircle(product, importedFiles)).toBeNull();
});

it('only entrypoints and extension say `browser`', () => {
  const others = files.filter((file) => /^src\/(core|page|ui|store)\//.test(file));
  const saying = others.filter((file) => /\b(browser|chrome)\.\w/.test(readFileSync(file, 'utf8')));
  expect(saying).toEqual([]);
});

it(`no file but tests has more than ${MOST_LINES} lines`, () => {
  const others = files.filter((file) => !file.startsWith('tests/'));
  expect(others.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
});

it(`no file of an entrypoint has more than ${MOST_LINES_OF_ENTRYPOINT} lines`, () => {
  const own = files.filter((file) => file.startsWith('entrypoints/'));
  expect(own.filter((file) => linesOf(file) > MOST_LINES_OF_ENTRYPOINT)).toEqual([]);
});
