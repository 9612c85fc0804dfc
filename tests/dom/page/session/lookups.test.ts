import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatchedText } from '@/core/find/find-terms';
import { Marks } from '@/page/mark/marks';
import { Paint } from '@/page/mark/paint';
import { WorkQueue } from '@/page/pace/work-queue';
import { RunList } from '@/page/read/run-list';
import { RunReader } from '@/page/read/run-reader';
import { insideOf, type Stretch } from '@/page/read/stretch';
import { Lookups, RETRY_DELAY_MS } from '@/page/session/lookups';
import { stubPaint } from '../fake-paint';

/** Where each "fibro" stands in these texts. */
const fibroIn = (texts: readonly string[]): MatchedText[] =>
  texts.flatMap((text, index) => {
    const start = text.indexOf('fibro');
    const matches = [{ start, end: start + 5, term: 'fibromyalgia' }];
    return start < 0 ? [] : [{ index, matches }];
  });

/** Finds each "fibro"; answers when told to, the oldest question first. */
function start() {
  const answers: (() => void)[] = [];
  const find = vi.fn(
    (texts: readonly string[]) =>
      new Promise<MatchedText[] | null>((resolve) => {
        answers.push(() => resolve(fibroIn(texts)));
      }),
  );
  const page = { changes: 0 };
  const marks = new Marks(new Paint(new Highlight(), () => {}));
  const pace = {
    isOver: vi.fn(() => false),
    rest: vi.fn(async () => {}),
    frame: vi.fn(async () => {}),
  };
  const queue = new WorkQueue(pace, () => {}, new AbortController().signal);
  const lookups = new Lookups({ find, marks, queue, pace, changes: () => page.changes });
  const look = (selector: string, again: boolean) => {
    const reader = new RunReader(() => {});
    reader.begin(insideOf(document.querySelector(selector) as Element) as Stretch);
    const runs = new RunList();
    reader.readOn(runs);
    lookups.take(runs, again);
  };
  const marked = () => Array.from(marks.painted(), ({ range }) => range.startContainer.textContent);
  const asked = (times: number) => vi.waitFor(() => expect(answers).toHaveLength(times));
  return { lookups, look, find, pace, queue, marks, answers, page, marked, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  stubPaint();
  document.body.innerHTML = '<p id="one">one fibro</p><p id="two">two fibro</p>';
});

describe('Lookups', () => {
  it('looks up all runs of a slice at once', async () => {
    const { look, find, answers, marked, asked } = start();
    look('#one', false);
    look('#two', false);
    await asked(1);
    expect(find.mock.calls).toEqual([[['one fibro', 'two fibro']]]);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it('waits for a frame only where something that has changed is to be marked', async () => {
    const { look, pace, answers, asked } = start();
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(pace.frame).not.toHaveBeenCalled();
    look('#two', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(pace.frame).toHaveBeenCalledOnce();
  });

  it('has no frame drawn for changes on a page without marks', async () => {
    const { look, pace } = start();
    document.body.innerHTML = '<p id="one">nothing</p>';
    look('#one', true);
    await settled();
    expect(pace.frame).not.toHaveBeenCalled();
  });

  it('takes the marks from a run that holds no term any more', async () => {
    const { look, answers, page, marked, asked } = start();
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    const text = document.querySelector('#one')?.firstChild as Text;
    text.data = 'one thing';
    page.changes++;
    look('#one', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marked()).toEqual([]);
  });

  it('marks what was read first first, whichever answer comes first', async () => {
    const { look, answers, marked, asked } = start();
    look('#one', false);
    await asked(1);
    look('#two', false);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marked()).toEqual([]);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it.each<[string, () => void]>([
    ['is gone', () => document.querySelector('#one')?.remove()],
    ['has another text', () => document.querySelector('#one')?.firstChild?.replaceWith('fibro')],
    ['has grown', () => document.querySelector('#one')?.append(document.createElement('b'), 'us')],
    ['is being written', () => document.querySelector('#one')?.setAttribute('contenteditable', '')],
  ])('leaves a run alone that %s by then', async (_, change) => {
    const { look, answers, page, marked, asked } = start();
    look('#one', false);
    look('#two', false);
    await asked(1);
    change();
    page.changes++;
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['two fibro']);
  });

  it('takes the marks from hidden text that holds no term any more', async () => {
    const { look, marks, answers, asked } = start();
    document.body.innerHTML = '<p id="one" hidden>fibro</p>';
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(marks.hasAny).toBe(true);
    document.querySelector('#one')?.append('thing');
    (document.querySelector('#one')?.firstChild as Text).data = 'fib';
    look('#one', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marks.hasAny).toBe(false);
  });

  it('makes the marks what was read last, also while others wait to be made', async () => {
    const { look, find, pace, queue, marked } = start();
    find.mockResolvedValueOnce(fibroIn(['one fibro'])).mockResolvedValueOnce([]);
    let endRest = () => {};
    pace.isOver.mockReturnValueOnce(true);
    pace.rest.mockReturnValue(
      new Promise((resolve) => {
        endRest = resolve;
      }),
    );
    queue.doSoon({ step: () => false });
    look('#one', false);
    look('#one', true);
    await settled();
    endRest();
    await settled();
    expect(find).toHaveBeenCalledTimes(2);
    expect(marked()).toEqual([]);
  });
});

describe('Lookups without an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(1);

  it('marks nothing, and looks up again when another answer comes', async () => {
    const { look, find, marked } = start();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    await settle();
    expect(marked()).toEqual([]);
    look('#two', false);
    await settle();
    expect(find).toHaveBeenCalledTimes(3);
    expect(marked()).toEqual(['two fibro', 'one fibro']);
  });

  it('looks up again when told to, though not at once', async () => {
    const { lookups, look, find, marked } = start();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    await settle();
    lookups.retry();
    await settle();
    expect(find).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    lookups.retry();
    await settle();
    expect(marked()).toEqual(['one fibro']);
  });

  it('marks what has changed meanwhile only as it is by then', async () => {
    const { lookups, look, find, page, marked } = start();
    find.mockImplementation(async (texts) => fibroIn(texts)).mockResolvedValueOnce(null);
    look('#one', false);
    look('#two', false);
    await settle();
    document.querySelector('#one')?.firstChild?.replaceWith('another fibro');
    page.changes++;
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    lookups.retry();
    await settle();
    expect(marked()).toEqual(['two fibro']);
  });

  it('gives up after some tries', async () => {
    const { lookups, look, find } = start();
    find.mockResolvedValue(null);
    look('#one', false);
    for (let i = 0; i < 20; i++) {
      await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
      lookups.retry();
    }
    expect(find).toHaveBeenCalledTimes(5);
  });
});
