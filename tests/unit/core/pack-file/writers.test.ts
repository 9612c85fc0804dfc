import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackFile, PackFileTerm, WholePack } from '@/core/pack-file/pack-file';
import { wholePackOf } from '@/core/pack-file/whole-pack-of';
import { writeJson } from '@/core/pack-file/write-json';
import { writeTable } from '@/core/pack-file/write-table';
import { holdInTime } from '../../properties/hold';
import { readSound } from './read';

const NO_CONTROL = /^\P{Cc}*$/u;
const LINE = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '-itis',
      '"a"',
      'a;b|c\\',
      'TSH',
      '__proto__',
      'a, b',
      '\ud800',
      '+@',
    ),
  )
  .filter((text) => text.trim() !== '' && NO_CONTROL.test(text));
const TEXT = fc.oneof(
  LINE,
  fc.tuple(LINE, LINE).map((lines) => lines.join('\r\n')),
  fc.constant(''),
);
const ID = LINE.map((text) => text.trim().replaceAll('/', '-'));
const LINES = fc.array(LINE, { maxLength: 3 });
const optional = { requiredKeys: ['name', 'definition'] as ['name', 'definition'] };

const GUARD = fc.record(
  { why: LINE, when: LINES, needsNear: LINES, unlessName: fc.constant(true as const) },
  { requiredKeys: ['why'] },
);
const TERM = fc.record(
  {
    name: LINE,
    definition: TEXT,
    tier: fc.constantFrom('A', 'B', 'C'),
    forms: fc.record(
      { standard: LINES, lay: LINES, misspelt: LINES, abbreviations: LINES },
      { requiredKeys: [] },
    ),
    everyday: LINES,
    guards: fc.array(GUARD, { maxLength: 2 }),
    getHelp: fc.record({ urgent: LINE }),
    today: LINE,
    related: fc.array(ID, { maxLength: 2 }),
  },
  optional,
);
const SOURCES = fc.dictionary(
  fc.constantFrom('a', 'b', 'constructor', 'toString'),
  fc.record(
    { title: LINE, publisher: LINE, url: fc.webUrl({ validSchemes: ['https'] }) },
    { requiredKeys: ['title', 'publisher'] },
  ),
  { noNullPrototype: true },
);
const PACK: fc.Arbitrary<WholePack> = fc
  .tuple(
    fc.record(
      {
        name: LINE,
        id: ID,
        version: LINE,
        licence: LINE,
        sources: SOURCES,
        language: fc.constantFrom('en', 'es', 'de-AT'),
      },
      { requiredKeys: ['name', 'sources'] },
    ),
    fc.array(fc.tuple(TERM, fc.option(ID)), { minLength: 1, maxLength: 6 }),
  )
  .map(([head, terms]) => {
    const ids = new Set<string | null>();
    const written = terms.map(([term, id]) => {
      const own = id === null || ids.has(id) ? {} : { id };
      ids.add(id);
      return { ...term, ...own, sources: Object.keys(head.sources) } as PackFileTerm;
    });
    return wholePackOf({ format: 1, ...head, terms: written } as PackFile);
  });

/** All that a table holds of a glossary. */
const inTable = ({ terms }: WholePack) =>
  terms.map(({ id, name, definition, forms }) => ({
    id,
    name,
    definition,
    forms: [...new Set(Object.values(forms).flat())].sort(),
  }));

describe('a glossary that is written and read again', () => {
  it('is the same as JSON, whatever is in it', async () => {
    await holdInTime(
      fc.asyncProperty(PACK, async (pack) => {
        const { pack: read } = await readSound(writeJson(pack));
        expect(read).toEqual(pack);
        expect(writeJson(read)).toBe(writeJson(pack));
      }),
    );
  });

  it.each([',', '\t'] as const)(
    'has the same names, definitions and forms as a table by %j',
    async (delimiter) => {
      await holdInTime(
        fc.asyncProperty(PACK, async (pack) => {
          const bytes = new TextEncoder().encode(writeTable(pack, delimiter));
          const { pack: read } = await readSound(bytes);
          expect(inTable(read)).toEqual(inTable(withoutHalves(pack)));
        }),
      );
    },
  );
});

/** As bytes, half a letter is a sign that stands for none. */
function withoutHalves(pack: WholePack): WholePack {
  return JSON.parse(JSON.stringify(pack).replaceAll('\\ud800', '\ufffd'));
}

const SMALL = wholePackOf({
  format: 1,
  name: 'Mine',
  terms: [
    { name: 'TSH', definition: '=SUM(A1)\r\n"x"', forms: { lay: ['thyrotropin', '-in; |'] } },
    { name: 'goitre', definition: '' },
  ],
});

it('writes no more JSON than says something', () => {
  expect(JSON.parse(writeJson(SMALL))).toEqual({
    format: 1,
    id: 'mine',
    name: 'Mine',
    language: 'en',
    terms: [
      {
        id: 'tsh',
        name: 'TSH',
        definition: '=SUM(A1)\n"x"',
        forms: { lay: ['thyrotropin', '-in; |'] },
      },
      { id: 'goitre', name: 'goitre', definition: '' },
    ],
  });
});

it('writes tables in which nothing is a formula', () => {
  expect(writeTable(SMALL, ',')).toBe(
    `\ufeff${[
      'term,definition,forms',
      `TSH,"'=SUM(A1)\n""x""",thyrotropin; -in\\; \\|`,
      'goitre,,',
    ].join('\r\n')}\r\n`,
  );
  const [term] = SMALL.terms;
  const named = { ...SMALL, terms: [{ ...(term as (typeof SMALL.terms)[0]), id: '@x' }] };
  expect(writeTable(named, '\t')).toContain("\r\n'@x\tTSH\t");
});
