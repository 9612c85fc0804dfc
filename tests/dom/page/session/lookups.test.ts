import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatchedText } from '@/core/find/match';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { Marks } from '@/page/mark/marks';
import { Paint } from '@/page/mark/paint';
import { WorkQueue } from '@/page/pace/work-queue';
import { RunReader } from '@/page/read/run-reader';
import { insideOf, type Stretch } from '@/page/read/stretch';
import { Lookups, type TermFinder } from '@/page/session/lookups';

class FakeHighlight extends Set<unknown> {}
class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** Finds each "fibro"; answers when told to, the oldest question first. */
function start() {
  const answers: (() => void)[] = [];
  const finder = {
    mayHoldTerms: vi.fn(async (texts: readonly string[]) =>
      texts.some((text) => text.includes('fibro')),
    ),
    judgePage: vi.fn(async (): ReturnType<TermFinder['judgePage']> => UNKNOWN_PAGE),
    findTerms: vi.fn(
      (texts: readonly string[]) =>
        new Promise<MatchedText[] | null>((resolve) => {
          const found = texts.flatMap((text, index) => {
            const at = text.indexOf('fibro');
            const matches = [{ start: at, end: at + 5, term: 'article/fibromyalgia' as const }];
            return at < 0 ? [] : [{ index, matches }];
          });
          answers.push(() => resolve(found));
        }),
    ),
  };
  const page = { changes: 0 };
  const marks = new Marks(new Paint(new FakeHighlight() as unknown as Highlight, () => {}));
  const pace = { isOver: () => false, rest: async () => {}, frame: vi.fn(async () => {}) };
  const queue = new WorkQueue(pace, () => {}, new AbortController().signal);
  const lookups = new Lookups({ finder, marks, queue, pace, changes: () => page.changes });
  const look = (selector: string, mayHaveMarks: boolean) => {
    const reader = new RunReader(() => {});
    reader.begin(insideOf(document.querySelector(selector) as Element) as Stretch);
    reader.readOn(lookups.runsNow(mayHaveMarks));
  };
  const marked = () => Array.from(marks.painted(), ({ range }) => range.startContainer.textContent);
  const asked = (times: number) => vi.waitFor(() => expect(answers).toHaveLength(times));
  return { lookups, look, finder, pace, answers, page, marked, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '<p id="one">one fibro</p><p id="two">two fibro</p>';
});

describe('Lookups', () => {
  it('asks for all runs of a slice at once, when the page has been judged', async () => {
    const { look, finder, answers, marked, asked } = start();
    look('#one', false);
    look('#two', false);
    await asked(1);
    expect(finder.judgePage).toHaveBeenCalledOnce();
    expect(finder.findTerms).toHaveBeenCalledWith(['one fibro', 'two fibro'], UNKNOWN_PAGE);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it('asks nothing more of a page on which nothing may hold a term', async () => {
    const { lookups, look, finder } = start();
    document.body.innerHTML = '<p id="one">nothing</p><p id="two">12:34</p>';
    look('#one', false);
    await lookups.answered();
    look('#two', false);
    await lookups.answered();
    expect(finder.mayHoldTerms.mock.calls).toEqual([[['nothing']]]);
    expect(finder.judgePage).not.toHaveBeenCalled();
    expect(finder.findTerms).not.toHaveBeenCalled();
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

  it('marks nothing where no answer can be had, and goes on with the next', async () => {
    const { look, finder, answers, marked, asked } = start();
    finder.findTerms.mockResolvedValueOnce(null);
    look('#one', false);
    await settled();
    look('#two', false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['two fibro']);
  });

  it('judges the page again only where it was judged before', async () => {
    const { lookups, look, finder, asked } = start();
    expect(await lookups.judgeAgain()).toBe(false);
    expect(finder.judgePage).not.toHaveBeenCalled();
    look('#one', false);
    await asked(1);
    finder.judgePage.mockResolvedValueOnce({ isEnglish: true, subjects: [] });
    expect(await lookups.judgeAgain()).toBe(true);
  });
});
