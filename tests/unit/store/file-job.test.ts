import { describe, expect, it } from 'vitest';
import type { PackJob, PackProgress, WriteJob } from '@/core/own-pack/pack-job';
import { readPackFile } from '@/core/pack-file/read-pack-file';
import { type PackJobOptions, preparePack } from '@/store/prepare-pack';
import { writePack } from '@/store/write-pack';
import { entry, wholePack } from '../core/own-pack/whole-pack';
import { startIn } from './start-in';
import { freshStore, kept } from './stored';

const TABLE = `term,definition
goiter,A swelling of the thyroid.
cold,
Fibromyalgia,As our clinic says it.
???,Nothing.
`;

/** A store, and what is done with it as the worker does it. */
function office() {
  const { store } = freshStore();
  const start = startIn(store);
  const prepare = (job: PackJob, options?: PackJobOptions) => preparePack(job, start, options);
  const read = (file: string | Blob, fileName = 'clinic.csv', options?: PackJobOptions) =>
    prepare({ file, fileName }, options);
  const names = async () => (await store.list()).packs.map(({ id, name }) => `${id}: ${name}`);
  return { store, read, names, write: (job: WriteJob) => writePack(job, start) };
}

describe('a file that is read beside the page', () => {
  it('is shown before it is kept: what it has, and what may not be as it was meant', async () => {
    const { read, names } = office();
    const stages: string[] = [];
    const onProgress = ({ stage }: PackProgress) => stages.push(stage);
    const { info, preview } = await read(new Blob([TABLE]), 'Clinic list.csv', { onProgress });
    expect(info).toMatchObject({ id: 'own-clinic-list', name: 'Clinic list', termCount: 4 });
    expect(preview).toMatchObject({
      terms: 4,
      withoutDefinition: [{ term: 'cold', line: 3 }],
      ordinary: [{ form: 'cold', line: 3 }],
      knownElsewhere: expect.arrayContaining([
        { form: 'Fibromyalgia', term: 'fibromyalgia', line: 4, known: 'article/fibromyalgia' },
      ]),
      neverFound: [{ kind: 'no-letters', words: '???', line: 5 }],
      unusedColumns: [],
    });
    expect([...new Set(stages)]).toEqual(['read', 'compile']);
    expect(await names()).toEqual([]);
  });

  it('is kept under the name that is chosen', async () => {
    const { read, names, store } = office();
    await (await read(TABLE)).keep({ name: 'Mine' });
    expect(await names()).toEqual(['own-clinic: Mine']);
    expect((await store.load('own-clinic')).terms).toHaveLength(4);
  });

  it('takes the place of the one with its id, or stands beside it', async () => {
    const { read, names, store } = office();
    await (await read(TABLE)).keep();
    await (await read('term,definition\ngout,Pain.')).keep({ isAnother: true, name: 'Second' });
    await (await read('term,definition\ngout,Pain.')).keep({ isAnother: true });
    await (await read('term,definition\nrash,Red skin.')).keep();
    expect(await names()).toEqual([
      'own-clinic-2: Second',
      'own-clinic-3: clinic',
      'own-clinic: clinic',
    ]);
    expect(await store.load('own-clinic-2')).toMatchObject({
      id: 'clinic-2',
      terms: [{ name: 'gout' }],
    });
    const { packs } = await store.loadCompiled([]);
    expect(packs.map(({ part }) => (part as { id: string }).id)).toContain('own-clinic-2');
  });

  it('is compared with what is kept, but not with the one in whose place it comes', async () => {
    const { read, store } = office();
    await store.save(kept({ id: 'clinic', terms: [entry('zzz', 'zygote')] }));
    const table = 'term,definition\nzygote,A cell.';
    expect((await read(table)).preview?.knownElsewhere).toEqual([]);
    expect((await read(table, 'other.csv')).preview?.knownElsewhere).toMatchObject([
      { form: 'zygote', known: 'own-clinic/zzz' },
    ]);
  });

  it('is judged by common words of English only where it is English', async () => {
    const { read } = office();
    const file = (language: string) =>
      JSON.stringify({
        format: 1,
        name: 'x',
        language,
        terms: [{ name: 'cold', definition: 'x' }],
      });
    expect((await read(file('en-GB'), '')).preview?.ordinary).toHaveLength(1);
    expect((await read(file('es'), '')).preview?.ordinary).toEqual([]);
  });

  it('is tried on texts, one after another', async () => {
    const { read } = office();
    const { tryOn } = await read(TABLE);
    const [one, other] = await Promise.all([tryOn('It is cold.'), tryOn('No goiter, not cold.')]);
    expect(one).toEqual({ words: 3, matches: [{ start: 6, end: 10, term: 'own-clinic/cold' }] });
    expect(other.matches).toHaveLength(2);
  });
});

describe('a file that is no pack', () => {
  it('is not taken, and each fault has its place', async () => {
    const { read, names } = office();
    await expect(read('term,definition\ngout\n"x')).rejects.toMatchObject({
      reason: 'unread',
      unread: { faultCount: 1, faults: [{ kind: 'unclosed-quote', line: 3 }] },
    });
    expect(await names()).toEqual([]);
  });

  it('is not taken either where its guards name lists that are not there', async () => {
    const { read } = office();
    const guards = [{ why: 'x', needsNear: ['@nothing'] }];
    const file = { format: 1, name: 'x', terms: [{ name: 'gout', definition: 'x', guards }] };
    await expect(read(JSON.stringify(file))).rejects.toMatchObject({
      reason: 'refused',
      faults: [{ kind: 'unknown-group', words: '@nothing' }],
    });
  });

  it('may be one that the browser does not hand over', async () => {
    const { read } = office();
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await expect(read(gone as unknown as Blob)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('is read no further than a file may be long', async () => {
    const { read } = office();
    const slice = (start: number, end: number) => {
      expect(start).toBe(0);
      return { arrayBuffer: async () => new ArrayBuffer(end) };
    };
    await expect(read({ slice } as unknown as Blob)).rejects.toMatchObject({
      unread: { faults: [{ kind: 'too-large' }] },
    });
  });
});

describe('a pack that is written', () => {
  it.each(['json', 'csv', 'tsv'] as const)('as %s gives the same when it is read', async (as) => {
    const { store, write } = office();
    const pack = wholePack({ version: '', licence: '' });
    await store.save(kept(pack));
    const read = await readPackFile(await write({ write: 'own-thyroid', as }), {
      fileName: `thyroid.${as}`,
    });
    expect(read).toMatchObject({ pack: { id: 'thyroid', terms: pack.terms } });
  });

  it('fails where it is not there', async () => {
    const { write } = office();
    await expect(write({ write: 'own-none', as: 'csv' })).rejects.toMatchObject({
      reason: 'missing',
    });
  });
});
