import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { createTrial } from '@/core/pack-file/create-trial';
import { packToCompile } from '@/core/pack-file/pack-to-compile';
import { previewPack } from '@/core/pack-file/preview-pack';
import { bundledSource } from '../../../../build/bundled-source';
import { jsonWith, readSound } from './read';

const { language } = bundledSource;
const OTHERS = [{ id: 'article/goiter', name: 'Goiter', forms: ['struma'] }] as const;

async function preview(terms: readonly object[], head: object = {}) {
  const { pack, lines } = await readSound(
    jsonWith(
      terms.map((term) => ({ definition: 'x', ...term })),
      head,
    ),
  );
  const { faults } = compilePack(packToCompile(pack), language);
  const commonWords = new Set(['cold', 'us', 'run', 'running', 'table']);
  return previewPack({ pack, lines, faults, others: OTHERS, commonWords });
}

it('counts terms and forms, and finds nothing wrong with sound ones', async () => {
  expect(await preview([{ name: 'gout', forms: { lay: ['podagra'] } }, { name: 'TSH' }])).toEqual({
    terms: 2,
    forms: 3,
    withoutDefinition: [],
    repeated: [],
    knownElsewhere: [],
    neverFound: [],
    ordinary: [],
  });
});

it('names the terms without a definition', async () => {
  const { withoutDefinition } = await preview([{ name: 'gout' }, { name: 'TSH', definition: ' ' }]);
  expect(withoutDefinition).toEqual([{ term: 'tsh', name: 'TSH', line: 3 }]);
});

it('names forms of several terms once, whatever case and hyphens they have', async () => {
  const { repeated, neverFound } = await preview([
    { name: 'side effect', forms: { lay: ['harm'] } },
    { name: 'Side-Effect' },
    { name: 'damage', forms: { lay: ['Harm'], abbreviations: ['HARM'] } },
  ]);
  expect(repeated).toEqual([
    {
      form: 'Side-Effect',
      term: 'side-effect-2',
      line: 3,
      first: { term: 'side-effect', line: 2 },
    },
    { form: 'Harm', term: 'damage', line: 4, first: { term: 'side-effect', line: 2 } },
  ]);
  expect(neverFound).toEqual([]);
});

it('names forms that another glossary knows', async () => {
  const { knownElsewhere } = await preview([
    { name: 'swelling', forms: { lay: ['Struma'] } },
    { name: 'TSH' },
  ]);
  expect(knownElsewhere).toEqual([
    { form: 'Struma', term: 'swelling', line: 2, known: 'article/goiter' },
  ]);
});

it('names what can never be found, with its line', async () => {
  const { neverFound } = await preview([
    { name: 'gout' },
    { name: 'a. b', forms: { lay: ['???', 'gouty'] } },
    { name: 'c', guards: [{ why: 'x', needsNear: ['@nothing'] }] },
  ]);
  expect(neverFound).toEqual([
    { kind: 'unknown-group', term: 'c', words: '@nothing', line: 4 },
    { kind: 'parted', term: 'a-b', words: 'a. b', line: 3 },
    { kind: 'no-letters', term: 'a-b', words: '???', line: 3 },
  ]);
});

it('names forms that are common words, unless they are guarded, longer or abbreviations', async () => {
  const guards = [{ when: ['Table'], why: 'Furniture.', needsNear: ['@body'] }];
  const { ordinary } = await preview([
    { name: 'Cold', forms: { lay: ['common cold'] } },
    { name: 'US', forms: { abbreviations: ['RUN'] } },
    { name: 'Table', forms: { misspelt: ['running'] }, guards },
  ]);
  expect(ordinary).toEqual([
    { form: 'Cold', term: 'cold', line: 2 },
    { form: 'running', term: 'table', line: 4 },
  ]);
});

it('reads forms with marks before it judges them', async () => {
  const term = { name: 'runs', forms: { lay: ['run~', 'table|chair leg'] } };
  const { ordinary, forms } = await preview([term], { hasFormMarks: true });
  expect(ordinary.map(({ form }) => form)).toEqual(['run', 'running']);
  expect(forms).toBe(2);
});

it('tries a glossary alone on a text', async () => {
  const { pack } = await readSound(jsonWith([{ name: 'cold', definition: '' }]));
  const { compiled } = compilePack(packToCompile(pack), language);
  expect(
    createTrial(compiled, language)('It is cold outside, and fibromyalgia is no cold.'),
  ).toEqual({
    words: 9,
    matches: [
      { start: 6, end: 10, term: 'mine/cold' },
      { start: 43, end: 47, term: 'mine/cold' },
    ],
  });
});
