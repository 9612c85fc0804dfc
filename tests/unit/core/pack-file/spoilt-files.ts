import { createRandom } from '../../../bench/page-html';
import { jsonWith } from './read';

const DEFINITION = 'A swelling, in the “neck”;\nmostly harmless.';
const TERMS = [
  { name: 'Goitre', definition: DEFINITION, forms: { lay: ['thick neck'], abbreviations: ['G'] } },
  {
    id: 'tsh',
    name: 'TSH',
    tier: 'B',
    definition: 'Café',
    guards: [{ why: 'x', needsNear: ['@body'] }],
  },
  { name: 'gout', definition: '', getHelp: { doctor: 'pain.' }, sources: ['N'], related: ['tsh'] },
];
const HEAD = {
  language: 'es',
  sources: { N: { title: 'T', publisher: 'P', url: 'https://a.org/b' } },
};
const JSON_FILE = jsonWith(TERMS, HEAD);
const ROWS = [
  ['term', 'definition', 'forms'],
  ...TERMS.map(({ name, definition }) => [name, definition, 'a; b\\;c']),
];
const table = (delimiter: string) =>
  ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(
    '\r\n',
  );
const MARKED_FILE = jsonWith(
  [
    {
      name: 'weak leg',
      definition: 'x',
      forms: { lay: ['weak|tired in … <limb>', 'leg(s) = heavy(er)'] },
    },
  ],
  { hasFormMarks: true },
);
const SOUND_FILES = [JSON_FILE, JSON_FILE, MARKED_FILE, table(','), table(';'), table('\t')];

/** Values of which some are wrong wherever they stand. */
const VALUES = [
  ...[
    'null',
    '5',
    '-1e999',
    'true',
    '"x"',
    '""',
    '[]',
    '{}',
    '[[[]]]',
    '{"__proto__":1}',
    '["<b>",1]',
  ],
  ...['"\\u0000"', '"\\ud800"', '"http://a.b"', '"javascript:1"', `"${'x'.repeat(20_000)}"`],
  ...['['.repeat(300), '{"a":'.repeat(300), 'NaN', '2', '"constructor"', '"a/b/c"'],
];

type Random = () => number;
type Spoil = (bytes: Uint8Array, random: Random) => Uint8Array;

const at = (length: number, random: Random) => Math.floor(random() * length);
const pick = <T>(list: readonly T[], random: Random) => list[at(list.length, random)] as T;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const splice = (bytes: Uint8Array, from: number, count: number, added: Uint8Array) =>
  new Uint8Array([...bytes.subarray(0, from), ...added, ...bytes.subarray(from + count)]);

const asText =
  (spoil: (text: string, random: Random) => string): Spoil =>
  (bytes, random) =>
    encode(spoil(decode(bytes), random));

const asUtf16: Spoil = (bytes, random) => {
  const text = `${random() < 0.5 ? '\ufeff' : ''}${decode(bytes)}`;
  const view = new DataView(new ArrayBuffer(2 * text.length));
  const isLittle = random() < 0.5;
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer, 0, view.byteLength - (random() < 0.3 ? 1 : 0));
};

/** Replaces one value of JSON, or one word of a table. */
const replaceValue = asText((text, random) => {
  const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\b\d+\b|\[\]|\w+/g)];
  const value = pick(values, random);
  if (!value) return text;
  const end = value.index + value[0].length;
  return text.slice(0, value.index) + pick(VALUES, random) + text.slice(end);
});

const SPOILS: Spoil[] = [
  (bytes, random) => bytes.subarray(0, at(bytes.length, random)),
  (bytes, random) => splice(bytes, at(bytes.length, random), 1, new Uint8Array([at(256, random)])),
  (bytes, random) => splice(bytes, at(bytes.length, random), at(30, random), new Uint8Array()),
  (bytes, random) => {
    const from = at(bytes.length, random);
    return splice(bytes, from, 0, bytes.subarray(from, from + at(60, random)));
  },
  (bytes, random) =>
    splice(bytes, at(bytes.length, random), 0, encode(pick([...'"\',;\t\n\r{}[]:\\|='], random))),
  replaceValue,
  replaceValue,
  asText((text, random) => {
    const quotes = [...text.matchAll(/"/g)].map(({ index }) => index);
    const quote = pick(quotes, random) ?? 0;
    return text.slice(0, quote) + text.slice(quote + 1);
  }),
  asText((text, random) => {
    const lines = text.split('\n');
    lines.splice(at(lines.length, random), 1);
    return lines.join(pick(['\n', '\r', '\r\n', '\u2028'], random));
  }),
  asUtf16,
];

/** So many files that were sound, each spoilt once, twice or three times; the same for one seed. */
export function* spoiltFiles(count: number, seed: number): Generator<Uint8Array> {
  const random = createRandom(seed);
  for (let i = 0; i < count; i++) {
    let bytes: Uint8Array = encode(pick(SOUND_FILES, random));
    const times = 1 + at(3, random);
    for (let time = 0; time < times; time++) bytes = pick(SPOILS, random)(bytes, random);
    yield bytes;
  }
}
