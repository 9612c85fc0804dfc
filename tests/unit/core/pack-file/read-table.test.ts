import { describe, expect, it } from 'vitest';
import { faultsOf, readSound } from './read';

/** The terms of a table: name, definition, other forms. */
async function termsOf(table: string | Uint8Array, fileName = 'Mine.csv') {
  const { pack } = await readSound(table, { fileName });
  return pack.terms.map(({ name, definition, forms }) => {
    const others = Object.values(forms).flat();
    return [name, definition, ...others.filter((form) => form !== name)];
  });
}

const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

const GOITRE = [['Goitre', 'A swelling, in the neck.', 'goiter', 'thick neck']];

describe('reads a table', () => {
  it.each([
    [
      'with commas',
      'term,definition,forms\nGoitre,"A swelling, in the neck.",goiter; thick neck\n',
    ],
    ['with semicolons', 'Term;Definition;Forms\nGoitre;A swelling, in the neck.;goiter|thick neck'],
    ['with tabs', 'term\tdefinition\tforms\nGoitre\tA swelling, in the neck.\tgoiter;thick neck'],
    ['in another order', 'Aka,Meaning,Word\ngoiter|thick neck,"A swelling, in the neck.",Goitre'],
    [
      'in German',
      'Begriff;Erklärung;Synonyme\nGoitre;A swelling, in the neck.;goiter|thick neck;;\n',
    ],
    [
      'in Spanish',
      'TÉRMINO;definicion;Sinónimos\nGoitre;A swelling, in the neck.;goiter | thick neck',
    ],
    [
      'with lines of Windows',
      'term\tdefinition\tforms\r\n\r\nGoitre\tA swelling, in the neck.\tgoiter;thick neck\r\n',
    ],
    [
      'with lines of old Macs',
      'term\tdefinition\tforms\rGoitre\tA swelling, in the neck.\tgoiter;thick neck\r',
    ],
    [
      'with spaces around',
      ' Term , Definition , Forms \n Goitre ,"A swelling, in the neck." , goiter ; thick neck ',
    ],
  ])('%s', async (_, table) => {
    expect(await termsOf(table)).toEqual(GOITRE);
  });

  const table = 'term,definition,forms\nGoitre,"A swelling, in the neck.",goiter; thick neck\n';
  it.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${table}`)],
    ['UTF-16, the low byte first', utf16(table, true)],
    ['UTF-16, the high byte first', utf16(table, false)],
    ['UTF-16 with a mark', utf16(`\ufeff${table}`, true)],
    ['UTF-16 with a mark, the high byte first', utf16(`\ufeff${table}`, false)],
  ])('in %s', async (_, bytes) => {
    expect(await termsOf(bytes)).toEqual(GOITRE);
  });

  it('without a header: its first two columns', async () => {
    const rows = [
      ['gout', 'a, b'],
      ['TSH', 'c'],
    ];
    expect(await termsOf('gout;a, b;x\nTSH;c;')).toEqual(rows);
    expect(await termsOf('gout\ta, b\tx\nTSH\tc')).toEqual(rows);
    expect(await termsOf('gout,"a, b"\nTSH,c')).toEqual(rows);
  });

  it('with quotes, line ends and separators in a cell', async () => {
    const cell = '"He said ""no"",\r\nthen;\tyes."';
    expect(await termsOf(`term,definition\na,${cell}\n"b\nc",d`)).toEqual([
      ['a', 'He said "no",\nthen;\tyes.'],
      ['b c', 'd'],
    ]);
  });

  it('whose name is that of its file, and whose licence that of each row', async () => {
    const rows = 'term,definition,license,mood\na,b,CC0,sad\nc,d,CC0,';
    const { pack, lines, unusedColumns } = await readSound(rows, { fileName: ' My  list.v2.CSV' });
    expect(pack).toMatchObject({ id: 'my-list-v2', name: 'My list.v2', licence: 'CC0' });
    expect([lines, unusedColumns]).toEqual([[2, 3], ['mood']]);
    const mixed = await readSound('term,definition,license\na,b,CC0\nc,d,MIT');
    expect(mixed.pack).toMatchObject({ name: 'Glossary', licence: '' });
  });

  it('with capitals: abbreviations where others have small letters', async () => {
    const { pack } = await readSound('term,definition,forms\nTSH,a,thyrotropin\nGoitre,b,T3; Neck');
    expect(pack.terms.map(({ forms }) => forms)).toMatchObject([
      { standard: ['thyrotropin'], abbreviations: ['TSH'] },
      { standard: ['Goitre', 'Neck'], abbreviations: ['T3'] },
    ]);
    const loud = await readSound('term,definition\nFEVER,a\nGOUT,b\nGoitre,c');
    expect(loud.pack.terms.flatMap(({ forms }) => forms.standard)).toEqual([
      'FEVER',
      'GOUT',
      'Goitre',
    ]);
  });

  it('whose terms have no definition yet', async () => {
    expect(await termsOf('term,definition\na,\nb,c')).toEqual(
      [['a'], ['b', 'c']].map(([a, b = '']) => [a, b]),
    );
  });
});

describe('takes rows of one id', () => {
  it('and one definition for one term', async () => {
    const rows =
      'id\tterm\tdefinition\tforms\nD:1\tgout\tx\tpodagra\nD:2\tgoitre\ty\t\nD:1\tgouty joint\tx\tGA\n';
    const { pack, lines } = await readSound(rows);
    expect(pack.terms).toMatchObject([
      {
        id: 'D:1',
        name: 'gout',
        forms: { standard: ['gout', 'podagra', 'gouty joint'], abbreviations: ['GA'] },
      },
      { id: 'D:2', name: 'goitre' },
    ]);
    expect(lines).toEqual([2, 3]);
  });

  it('and other definitions for other terms', async () => {
    const { pack } = await readSound('id,term,definition\n1,gout,x\n1,goitre,y\na/b,TSH,z\n,T3,z');
    expect(pack.terms.map(({ id }) => id)).toEqual(['1', 'goitre', 'tsh', 't3']);
  });
});

describe('names the line and column of what is wrong', () => {
  it.each([
    ['nothing', '', '1:1 empty'],
    ['blank lines', ' \n\r\n', '1:1 empty'],
    ['one column', 'one\ntwo', '1:1 no-columns'],
    ['a header alone', 'term,definition\n,\n', '1:1 no-terms'],
    ['a header of one column', 'term\ngout', '1:1 no-columns'],
    ['a quote without end', 'term,definition\na,b\nc,"d\ne,f', '3:4 unclosed-quote'],
    ['a quote that ends in a cell', 'term,definition\na,b\n"c"d,e', '3:2 stray-quote'],
    ['a comma without quotes', 'term,definition\n"a\na","b, c", d', '3:11 too-many-cells  d (2)'],
    ['too few cells', 'term,definition\na,b\nc\n', '3:1 missing (definition)'],
    ['no term', 'term,definition\na,b\n"",d\n', '3:1 missing name (name)'],
    ['no term, behind a cell of two lines', 'definition,term\n"a\nb",', '3:4 missing name (name)'],
    [
      'a name that is a text',
      `term,definition\n${'a'.repeat(201)},b`,
      `2:1 too-long name ${'a'.repeat(60)}… (200)`,
    ],
    [
      'a definition that is a book',
      `term,definition\na,${'b'.repeat(5001)}`,
      `2:3 too-long definition ${'b'.repeat(60)}… (5000)`,
    ],
    ['a sign that is no text', 'term,definition\na,b\0', '2:4 not-text'],
  ])('%s', async (_, table, fault) => {
    expect(await faultsOf(table)).toEqual([fault]);
  });

  it('each fault of many rows', async () => {
    expect(await faultsOf('term,definition\na\nb,c\n,d\ne,f,g')).toEqual([
      '2:1 missing (definition)',
      '4:1 missing name (name)',
      '5:5 too-many-cells g (2)',
    ]);
  });

  it('a million rows, without keeping them', async () => {
    const rows = `term,definition\n${'a,b\n'.repeat(1_000_000)}`;
    expect(await faultsOf(rows)).toEqual(['100002:1 too-many terms (100000)']);
    const bare = 'a,b\n'.repeat(100_001);
    expect(await faultsOf(bare)).toEqual(['100001:1 too-many terms (100000)']);
  });

  it.each([
    ['millions of blank rows', `a,b${'\n'.repeat(3_000_000)}`, '2000021:1 too-many terms (100000)'],
    ['millions of quotes', `a,"b${'" '.repeat(3_000_000)}`, '1:4000003 too-many " (2000000)'],
    ['millions of cells', ','.repeat(3_000_000), '1:1 no-columns'],
    [
      'millions of forms',
      `term,definition,forms\na,b,${'c;'.repeat(3_000_000)}`,
      `2:5 too-long forms/standard/0 ${'c;'.repeat(30)}… (500)`,
    ],
  ])('%s, soon', async (_, table, fault) => {
    expect(await faultsOf(table)).toEqual([fault]);
  });

  it.each([
    ['a picture', [0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72], '1:1 not-text'],
    ['zeros', [97, 10, 0, 0, 98], '2:1 not-text'],
    ['half a letter of UTF-16', [0xff, 0xfe, 65], '1:1 not-text'],
  ])('bytes that are %s', async (_, bytes, fault) => {
    expect(await faultsOf(new Uint8Array(bytes))).toEqual([fault]);
  });

  it('a file of more than 50 MB', async () => {
    expect(await faultsOf(new Uint8Array(50_000_001))).toEqual(['1:1 too-large (50000000)']);
  });
});

describe('long work', () => {
  const table = `term,definition\n${Array.from({ length: 5_000 }, (_, i) => `a${i},b`).join('\n')}`;

  it('tells how far it is, and lets others have their turn', async () => {
    const shares: number[] = [];
    let turns = 0;
    const pause = async () => void turns++;
    await readSound(table, { onProgress: (share) => shares.push(share), pause });
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(turns).toBe(shares.length);
  });

  it('ends when its signal says so', async () => {
    const stop = new AbortController();
    const reading = readSound(table, {
      signal: stop.signal,
      onProgress: (share) => share > 0.5 && stop.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
