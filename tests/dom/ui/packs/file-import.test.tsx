import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import { PackJobFault } from '@/core/own-pack/pack-job-fault';
import type { PackFileFault } from '@/core/pack-file/pack-file-fault';
import type { PackDesk } from '@/ui/packs/pack-desk';
import { fakeDesk, packInfo } from './fake-desk';
import { readyPack } from './ready-pack';
import { buttonOf, paste, pressed, showGlossaries, shown, texts } from './show-glossaries';

const fault = (more: Partial<PackFileFault>): PackFileFault => ({
  kind: 'wrong-type',
  path: [],
  words: '7',
  wanted: 'string',
  line: 2,
  column: 5,
  ...more,
});
const failed = () => texts('.pack-failed').join('');

describe('a file that is imported', () => {
  it('is read, and kept once that is asked for', async () => {
    const ready = readyPack();
    const desk = fakeDesk();
    desk.prepare.mockResolvedValue(ready);
    await showGlossaries({ desk }, { packsOff: ['own-clinic'] });
    await paste('term,definition');
    expect(desk.prepare.mock.calls[0]?.[0]).toEqual({ file: 'term,definition', fileName: '' });
    expect(document.activeElement?.textContent).toBe('What is in the text');
    expect(texts('.pack-preview')[0]).toContain('3 terms · 4 ways to write them · English');
    expect(texts('.pack-preview')[0]).toContain('Nothing in it looks wrong.');
    expect(texts('.pack-tried mark')).toHaveLength(1);
    await pressed('Add this glossary');
    expect(ready.keep).toHaveBeenCalledWith({ name: 'Clinic list', isAnother: false });
    await expect.poll(() => texts('[role=status]')[0]).toContain('“Clinic list” is added.');
    expect(shown.settings.packsOff).toEqual([]);
    expect(texts('.pack-preview')).toEqual([]);
    expect((document.querySelector('.pack-fold textarea') as HTMLTextAreaElement).value).toBe('');
  });

  it('is said to be added once it is in the list, and no longer when the next is read', async () => {
    const desk = fakeDesk();
    const ready = readyPack();
    desk.prepare.mockResolvedValue(ready);
    ready.keep.mockImplementation(async () => {
      desk.list.mockReturnValue(
        new Promise((resolve) => {
          answer = resolve;
        }),
      );
      return ready.info;
    });
    let answer: (kept: KeptPacks) => void = () => {};
    await showGlossaries({ desk });
    await paste('x');
    await pressed('Add this glossary');
    expect(texts('[role=status]')[0]).toBe('');
    const order = ['own-clinic', 'article', 'around'];
    answer({ packs: [packInfo()], deleted: [], damaged: [], order });
    await expect.poll(() => texts('[role=status]')[0]).toContain('“Clinic list” is added.');
    expect(texts('.pack-name')[0]).toBe('Clinic list');
    await paste('x');
    expect(texts('[role=status]')[0]).toBe('');
  });

  it('may take the place of what is there, which stays off, or stand beside it', async () => {
    const ready = readyPack();
    const desk = fakeDesk({ packs: [packInfo({ name: 'Mine', version: '1' })] });
    desk.prepare.mockResolvedValue(ready);
    await showGlossaries({ desk }, { packsOff: ['own-clinic'] });
    await paste('x');
    await pressed('Replace the one you have (version 1)');
    expect(shown.settings.packsOff).toEqual(['own-clinic']);
    await paste('x');
    const name = document.querySelector('.pack-preview input') as HTMLInputElement;
    await act(() => {
      name.value = ' Clinic\tlist ';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressed('Add it beside that one');
    expect(ready.keep).toHaveBeenLastCalledWith({ name: 'Clinic list', isAnother: true });
    expect(shown.settings.packsOff).toEqual(['own-clinic']);
  });

  it('is left, and what was pasted is still there', async () => {
    const desk = fakeDesk();
    const ready = readyPack();
    desk.prepare.mockResolvedValue(ready);
    await showGlossaries({ desk });
    await paste('x');
    const [, { signal }] = desk.prepare.mock.lastCall as Parameters<PackDesk['prepare']>;
    await pressed('Leave it');
    expect(signal.aborted).toBe(true);
    expect(ready.keep).not.toHaveBeenCalled();
    expect((document.querySelector('.pack-fold textarea') as HTMLTextAreaElement).value).toBe('x');
    expect(document.activeElement?.id).toBe('glossaries-from-file');
  });

  it('shows how far it is, and stops', async () => {
    const desk = fakeDesk();
    desk.prepare.mockReturnValue(new Promise(() => {}));
    await showGlossaries({ desk });
    await paste('x');
    const [, { signal, onProgress }] = desk.prepare.mock.lastCall as Parameters<
      PackDesk['prepare']
    >;
    await act(async () => onProgress({ stage: 'compile', share: 0.5 }));
    expect(texts('.pack-progress p')).toEqual(['Preparing its words…']);
    expect(document.querySelector('progress')?.value).toBe(0.5);
    expect(document.activeElement).toBe(buttonOf('Cancel'));
    await pressed('Cancel');
    expect(signal.aborted).toBe(true);
    expect(texts('.pack-progress')).toEqual([]);
    await act(async () => onProgress({ stage: 'compile', share: 0.6 }));
    expect(texts('.pack-progress')).toEqual([]);
  });

  it('says what may not be as it was meant, five lines of each and more on demand', async () => {
    const ordinary = Array.from({ length: 230 }, (_, i) => ({
      form: `w${i}`,
      term: 't',
      line: i + 2,
    }));
    const desk = fakeDesk();
    desk.prepare.mockResolvedValue(
      readyPack({
        ordinary,
        neverFound: [{ kind: 'no-letters', term: 't', words: '???', line: 3 }],
        repeated: [{ form: 'gp', term: 'b', line: 4, first: { term: 'a', line: 2 } }],
        knownElsewhere: [{ form: 'gout', term: 'gout', line: 5, known: 'article/gout' }],
        withoutDefinition: [{ term: 'x', name: 'The X', line: 6 }],
        unusedColumns: ['notes'],
      }),
    );
    await showGlossaries({ desk });
    await paste('x');
    const rows = () => texts('.pack-issue li');
    expect(rows()).toHaveLength(10);
    expect(rows()).toEqual(
      expect.arrayContaining([
        'Line 3: “???” has no letters.',
        'Line 2: w0',
        'Line 4: gp (first in line 2)',
        'Line 5: gout (From the article)',
        'Line 6: The X',
        'notes',
      ]),
    );
    await pressed('and 225 more');
    await pressed('and 25 more');
    expect(rows()).toHaveLength(235);
    expect(document.activeElement?.className).toBe('faults');
  });

  it('is looked through once, not with each letter of its name', async () => {
    const desk = fakeDesk();
    const ready = readyPack();
    const columns = vi.spyOn(ready.preview, 'unusedColumns', 'get');
    columns.mockReturnValue(['notes']);
    desk.prepare.mockResolvedValue(ready);
    await showGlossaries({ desk });
    await paste('x');
    columns.mockClear();
    await act(async () => {
      const field = document.querySelector('.pack-preview input') as HTMLInputElement;
      field.value = 'Other';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(texts('.pack-issue li')).toEqual(['notes']);
    expect(columns).not.toHaveBeenCalled();
  });
});

describe('a file that is not taken', () => {
  const refuse = async (error: unknown) => {
    const desk = fakeDesk();
    desk.prepare.mockRejectedValue(error);
    await showGlossaries({ desk });
    await paste('x');
  };

  it('has each fault said with its place, by kinds', async () => {
    const faults = [
      fault({}),
      fault({ kind: 'not-https', words: 'http://x', line: 3 }),
      fault({ line: 9 }),
    ];
    await refuse(new PackJobFault('unread', [], { faults, faultCount: 12 }));
    expect(texts('.pack-failed p')[0]).toBe('Nothing was taken from the text:');
    expect(texts('.pack-failed li')).toEqual([
      'Line 2, column 5: “7” stands here instead of a text.',
      'Line 9, column 5: “7” stands here instead of a text.',
      'Line 3, column 5: “http://x” does not start with https://.',
    ]);
    expect(failed()).toContain('9 more faults are not listed.');
    expect(document.activeElement).toBe(document.querySelector('.pack-failed p'));
  });

  it('says what its terms are refused for', async () => {
    await refuse(new PackJobFault('refused', [{ kind: 'unknown-group', term: 'x', words: '@no' }]));
    expect(texts('.pack-failed li')).toEqual([
      'A guard names the list of words “@no”, which is not there.',
    ]);
  });

  it.each(['full', 'unavailable', 'broken', 'unreadable'] as const)(
    'says why: %s',
    async (reason) => {
      await refuse(new PackJobFault(reason));
      expect(failed()).not.toBe('');
      expect(failed()).not.toContain('glossaries_');
      expect(texts('.pack-failed li')).toEqual([]);
    },
  );
});

describe('a file that is dropped', () => {
  const drop = async (...names: string[]) => {
    const dropped = new Event('drop', { cancelable: true });
    const files = names.map((name) => new File([name], name));
    await act(async () => {
      dispatchEvent(
        Object.assign(dropped, { dataTransfer: { types: ['Files'], files }, relatedTarget: null }),
      );
    });
    return dropped;
  };

  it('is taken alone', async () => {
    const desk = fakeDesk();
    await showGlossaries({ desk });
    const dropped = await drop('a.csv', 'b.csv');
    expect(dropped.defaultPrevented).toBe(true);
    expect(texts('[role=alert]')).toEqual(['Please take one file at a time.']);
    expect(desk.prepare).not.toHaveBeenCalled();
  });

  it('is left, but not opened by the browser, while the tab is hidden', async () => {
    const desk = fakeDesk();
    desk.prepare.mockReturnValue(new Promise(() => {}));
    await showGlossaries({ desk });
    document.body.hidden = true;
    expect((await drop('a.csv')).defaultPrevented).toBe(true);
    expect(desk.prepare).not.toHaveBeenCalled();
    document.body.hidden = false;
    await drop('a.csv');
    expect(desk.prepare).toHaveBeenCalledOnce();
  });
});
