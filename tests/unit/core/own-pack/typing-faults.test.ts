import { expect, it } from 'vitest';
import { changedPack } from '@/core/own-pack/pack-change';
import { blankTerm, type TypedTerm, termOfTyped } from '@/core/own-pack/typed-term';
import { typingFaults } from '@/core/own-pack/typing-faults';
import { readPackFile } from '@/core/pack-file/read-pack-file';
import { writeJson } from '@/core/pack-file/write-json';
import { wholePack } from './whole-pack';

const whole = { ...blankTerm('goiter'), definition: 'A swelling.' };
const faults = (more: Partial<TypedTerm>) =>
  typingFaults({ ...whole, ...more }).map(({ field, kind, row }) => `${field} ${kind} ${row}`);

it.each<[string, Partial<TypedTerm>, string[]]>([
  ['nothing', {}, []],
  [
    'no name and no definition',
    { name: ' ', definition: '' },
    ['name missing 0', 'definition missing 0'],
  ],
  ['a long name', { name: 'x'.repeat(201) }, ['name too-long 0']],
  ['a long definition', { definition: 'x'.repeat(5001) }, ['definition too-long 0']],
  ['a long form', { forms: `a\n${'x'.repeat(501)}` }, ['forms too-long 0']],
  [
    'many abbreviations',
    { abbreviations: Array.from({ length: 1001 }, (_, i) => `A${i}`).join('\n') },
    ['abbreviations too-long 0'],
  ],
  [
    'a source of another kind',
    {
      sources: [
        { title: 'a', url: 'https://a.org' },
        { title: 'b', url: 'http://b.org' },
      ],
    },
    ['sources not-https 1'],
  ],
  [
    'an address that runs a script',
    { sources: [{ title: 'a', url: 'javascript:alert(1)' }] },
    ['sources not-https 0'],
  ],
  ['a blank source', { sources: [{ title: ' ', url: '' }] }, []],
])('finds fault with %s', (_, more, expected) => {
  expect(faults(more)).toEqual(expected);
});

it('finds none with what a file of the glossary is then read with', async () => {
  const typing = {
    ...whole,
    definition: 'x'.repeat(5000),
    forms: 'y'.repeat(500),
    sources: [{ title: 't'.repeat(500), url: `https://a.org/${'u'.repeat(1900)}` }],
  };
  expect(typingFaults(typing)).toEqual([]);
  const pack = changedPack(wholePack(), { written: [termOfTyped(typing)] });
  expect(await readPackFile(writeJson(pack))).toMatchObject({ pack });
});
