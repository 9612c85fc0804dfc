import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeWatcher, MOST_WAITS, SETTLE_MS } from '@/page/follow/change-watcher';
import type { Stretch } from '@/page/read/stretch';

let life: AbortController;
let settled: Stretch[][];
const onTextChanged = vi.fn();
const onStructureChanged = vi.fn();
const onReadabilityChanged = vi.fn();

const settle = async () => {
  await vi.advanceTimersByTimeAsync(SETTLE_MS * 2);
};
const reread = () =>
  settled.flatMap((stretches) => stretches.map(({ first, last }) => [first, last]));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="p">one <b>two</b> three</p><div id="d"></div>';
  life = new AbortController();
  settled = [];
  onTextChanged.mockReset();
  onStructureChanged.mockReset();
  onReadabilityChanged.mockReset();
  const watcher = new ChangeWatcher(
    {
      onTextChanged,
      onStructureChanged,
      onReadabilityChanged,
      onSettled: (stretches) => void settled.push(stretches),
    },
    life.signal,
  );
  watcher.watch(document);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('ChangeWatcher', () => {
  it('reports a burst once', async () => {
    for (let i = 0; i < 200; i++) $('#d').append(document.createElement('p'));
    await settle();
    expect(settled).toHaveLength(1);
    expect(reread()).toHaveLength(200);
  });

  it('waits while the page goes on changing, but not for ever', async () => {
    for (let i = 1; i < MOST_WAITS * 2; i++) {
      $('#d').append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(SETTLE_MS - 1);
      expect(settled).toHaveLength(i <= MOST_WAITS ? 0 : 1);
    }
    await settle();
    expect(settled).toHaveLength(2);
    expect(reread()).toHaveLength(MOST_WAITS * 2 - 1);
  });

  it('passes over the white space between added blocks', async () => {
    $('#d').append('\n', document.createElement('p'), '\n ', document.createElement('p'), '\n');
    await settle();
    expect(
      reread()
        .flat()
        .every((node) => node instanceof Element),
    ).toBe(true);
    expect(reread()).toHaveLength(2);
  });

  it('reads an added tree once, however much was added inside it', async () => {
    const tree = document.createElement('section');
    $('#d').append(tree);
    tree.append(document.createElement('p'));
    await settle();
    expect(reread()).toEqual([[tree, tree]]);
  });

  it('says at once from what a text changed, and reads all that stands in line with it', async () => {
    const text = $('b').firstChild as Text;
    text.data = 'numb';
    text.data = 'weak';
    await vi.advanceTimersByTimeAsync(0);
    expect(onTextChanged).toHaveBeenCalledExactlyOnceWith(
      text,
      expect.objectContaining({ oldValue: 'two' }),
    );
    await settle();
    expect(reread()).toEqual([[$('#p').firstChild, $('#p').lastChild]]);
  });

  it('says at once what was added and removed', async () => {
    const bold = $('b');
    bold.remove();
    await vi.advanceTimersByTimeAsync(0);
    const [[record]] = onStructureChanged.mock.calls[0] as [[MutationRecord]];
    expect(record.removedNodes[0]).toBe(bold);
  });

  it('reads the line that a removal joins', async () => {
    $('b').remove();
    await settle();
    expect(reread()).toEqual([[$('#p').firstChild, $('#p').lastChild]]);
  });

  it('forgets what was added and is gone again', async () => {
    const gone = document.createElement('p');
    $('#d').append(gone);
    gone.remove();
    await settle();
    expect(reread()).toEqual([]);
  });

  it('tells a change of language or editing from one of style', async () => {
    $('#p').lang = 'es';
    $('#d').className = 'shown';
    await settle();
    expect(onReadabilityChanged.mock.calls).toEqual([[$('#p')]]);
    expect(reread()).toEqual([[$('#p'), $('#p')]]);
  });

  it('settles without a change where asked to', async () => {
    new ChangeWatcher(
      {
        onTextChanged,
        onStructureChanged,
        onReadabilityChanged,
        onSettled: () => void settled.push([]),
      },
      life.signal,
    ).settle();
    await settle();
    expect(settled).toEqual([[]]);
  });

  it('is silent once the signal aborts', async () => {
    $('#d').append('numb');
    life.abort();
    await settle();
    expect(settled).toEqual([]);
  });
});
