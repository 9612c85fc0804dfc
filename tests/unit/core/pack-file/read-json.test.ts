import { describe, expect, it } from 'vitest';
import { faultsOf, jsonWith, readSound } from './read';

const TERM = { name: 'Goitre', definition: 'A swelling in the neck.' };

it('reads the least that a file may say', async () => {
  const { pack, lines } = await readSound(jsonWith([TERM, { ...TERM, name: 'TSH' }]));
  expect(pack).toEqual({
    id: 'mine',
    name: 'Mine',
    language: 'en',
    version: '',
    licence: '',
    sources: {},
    hasFormMarks: false,
    terms: [
      {
        ...TERM,
        id: 'goitre',
        tier: 'A',
        forms: { standard: ['Goitre'], lay: [], misspelt: [], abbreviations: [] },
        guards: [],
        related: [],
        sources: [],
      },
      expect.objectContaining({
        id: 'tsh',
        forms: { standard: [], lay: [], misspelt: [], abbreviations: ['TSH'] },
      }),
    ],
  });
  expect(lines).toEqual([2, 3]);
});

it('keeps all that a file may say', async () => {
  const source = { title: 'Goitre', publisher: 'NHS', url: 'https://www.nhs.uk/goitre?a#b' };
  const term = {
    ...TERM,
    id: 'g',
    tier: 'B',
    forms: {
      standard: ['Goitre'],
      lay: ['thick neck'],
      misspelt: ['goiter'],
      abbreviations: ['G'],
    },
    everyday: ['thick neck'],
    guards: [{ why: 'Necks of bottles.', unlessNear: ['bottle*'], unlessInToken: true }],
    getHelp: { urgent: 'trouble breathing.' },
    checklistItem: 'x',
    today: 'It is rare.',
    related: ['other', 'article/calf-twitch'],
    sources: ['NHS-G'],
    drawing: 'neck',
  };
  const head = {
    $schema: 'pack.schema.json',
    id: 'thyroid',
    language: 'de-AT',
    version: '2',
    licence: 'CC BY 4.0',
    sources: { 'NHS-G': source },
  };
  const { pack } = await readSound(jsonWith([term], head));
  const { $schema, ...rest } = head;
  expect(pack).toEqual({ ...rest, name: 'Mine', hasFormMarks: false, terms: [term] });
});

describe('names the line and column of what is wrong', () => {
  it('a head that lacks all', async () => {
    expect(await faultsOf('{"terms": []}')).toEqual([
      '1:1 missing (format)',
      '1:1 missing (name)',
      '1:11 no-terms terms […]',
    ]);
  });

  it.each<[string, object, string]>([
    ['no name', { definition: 'a' }, '2:1 missing terms/0 (name)'],
    ['a blank name', { ...TERM, name: ' ' }, '2:9 missing terms/0/name (name)'],
    ['no definition', { name: 'a' }, '2:1 missing terms/0 (definition)'],
    ['a number for a text', { ...TERM, name: 5 }, '2:9 wrong-type terms/0/name 5 (string)'],
    [
      'a text for a list',
      { forms: { lay: 'a' }, ...TERM },
      '2:17 wrong-type terms/0/forms/lay a (array)',
    ],
    ['null', { tier: null, ...TERM }, '2:9 not-allowed terms/0/tier null (A, B, C)'],
    ['an unknown tier', { tier: 'D', ...TERM }, '2:9 not-allowed terms/0/tier D (A, B, C)'],
    ['an unknown key', { color: 1, ...TERM }, '2:2 unknown-field terms/0/color color'],
    ['an id of two parts', { id: 'a/b', ...TERM }, '2:7 not-allowed terms/0/id a/b'],
    ['a line end in a name', { ...TERM, name: 'a\nb' }, '2:9 not-allowed terms/0/name a\nb'],
    ['a sign that is no text', { ...TERM, name: 'a\0' }, '2:9 not-allowed terms/0/name a\0'],
    ['an unknown source', { sources: ['X'], ...TERM }, '2:13 unknown-source terms/0/sources/0 X'],
    ['no help at all', { getHelp: {}, ...TERM }, '2:12 missing terms/0/getHelp {…}'],
    ['half a letter as a key', { '\ud800': 1, ...TERM }, '2:1 unknown-field terms/0 {…}'],
  ])('in a term: %s', async (_, term, fault) => {
    expect(await faultsOf(jsonWith([term]))).toEqual([fault]);
  });

  it('a definition of 10 MB', async () => {
    const text = jsonWith([TERM, { name: 'a', definition: 'b'.repeat(10_000_000) }]);
    expect(await faultsOf(text)).toEqual([
      `3:26 too-long terms/1/definition ${'b'.repeat(60)}… (5000)`,
    ]);
  });

  it('an id that two terms have', async () => {
    const text = jsonWith([{ id: 'a', ...TERM }, TERM, { id: 'a', ...TERM }]);
    expect(await faultsOf(text)).toEqual(['4:7 repeated-id terms/2/id a']);
  });

  it.each([
    'http://a.org',
    'javascript:alert(1)',
    'https://',
    'https://nhs.uk@evil.org',
    'https://a.org/ b',
    'data:text/html,x',
  ])('a link that is not https: %s', async (url) => {
    const head = { sources: { a: { title: 'A', publisher: 'B', url } } };
    const [fault] = await faultsOf(jsonWith([TERM], head));
    expect(fault).toMatch(/^1:\d+ not-https sources\/a\/url /);
  });

  it('a million terms, without making any', async () => {
    const text = `{"format":1,"name":"a","terms":[\n${'{},\n'.repeat(1_000_000)}{}]}`;
    expect(await faultsOf(text)).toEqual(['100002:1 too-many terms (100000)']);
  });

  it.each([
    [
      'keys',
      `{${Array.from({ length: 20_000 }, (_, i) => `"${i}":1`)}}`,
      /^1:\d+ too-many \(10000\)$/,
    ],
    ['forms', jsonWith([{ forms: { lay: Array(2_000).fill('a') } }]), /^2:4018 too-many \(1000\)$/],
  ])('too many %s, without going on', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([expect.stringMatching(fault)]);
  });

  it('the first faults of many, and how many there are', async () => {
    const faults = await faultsOf(jsonWith(Array(900).fill({})));
    expect(faults).toHaveLength(500);
    expect(faults.at(-1)).toMatch(/^251:1 missing terms\/249/);
  });
});

describe('forms with marks', () => {
  const faults = (form: string) =>
    faultsOf(jsonWith([{ ...TERM, forms: { lay: [form] } }], { hasFormMarks: true }));

  it('are taken where each can be written out', async () => {
    expect(await faults('weak|tired|numb in … <limb>')).toEqual([]);
  });

  it('name no list that there is not', async () => {
    expect((await faults('weak <bone>'))[0]).toMatch(
      /^2:73 unknown-form-words terms\/0\/forms\/lay\/0 bone \(.*limb/,
    );
  });

  it('are not read in more ways than there is room for', async () => {
    expect((await faults('a|b '.repeat(30).trim()))[0]).toMatch(
      /^2:73 too-many-readings terms\/0\/forms\/lay\/0 a\|b a\|b/,
    );
  });

  it('are plain text where the file does not say that it has marks', async () => {
    const form = 'a|b '.repeat(30).trim();
    const { pack } = await readSound(jsonWith([{ ...TERM, forms: { lay: [form, '<bone>'] } }]));
    expect(pack.terms[0]?.forms.lay).toEqual([form, '<bone>']);
  });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'takes "%s" for a name like any other',
  async (name) => {
    const head = { id: name, sources: { constructor: { title: name, publisher: name } } };
    const term = { ...TERM, id: name, name, sources: ['constructor'], related: [name] };
    const { pack } = await readSound(jsonWith([term], head));
    expect(pack).toMatchObject({ id: name, terms: [{ id: name, name }] });
    expect(Object.hasOwn(pack.sources, 'constructor')).toBe(true);
    expect(await faultsOf(jsonWith([{ ...TERM, sources: [name] }]))).toEqual([
      expect.stringContaining(`unknown-source terms/0/sources/0 ${name}`),
    ]);
  },
);

it.each([
  [
    'in the file',
    '{"__proto__": {"a": 1}, "format": 1, "name": "a", "terms": [{"name": "b", "definition": ""}]}',
  ],
  [
    'in a term',
    '{"format": 1, "name": "a", "terms": [{"__proto__": {"a": 1}, "name": "b", "definition": ""}]}',
  ],
])('takes no prototype from a key %s', async (_, text) => {
  expect(await faultsOf(text)).toEqual([
    expect.stringMatching(/^1:\d+ unknown-field .*__proto__$/),
  ]);
});

it('takes no prototype from a source', async () => {
  const text =
    '{"format": 1, "name": "a", "sources": {"__proto__": {"title": "a", "publisher": "b"}}, "terms": [{"name": "b", "definition": ""}]}';
  expect(await faultsOf(text)).toEqual([expect.stringContaining('not-allowed sources/__proto__')]);
});

it('leaves markup as the text that it is', async () => {
  const definition = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const { pack } = await readSound(jsonWith([{ name: '<i>a</i>', definition }]));
  expect(pack.terms[0]).toMatchObject({ name: '<i>a</i>', definition });
});
