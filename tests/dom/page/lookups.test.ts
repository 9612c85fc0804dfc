import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Match } from '@/core/find-terms';
import { UNKNOWN_PAGE } from '@/core/page-context';
import { Lookups, type TermFinder } from '@/page/lookups';
import { Marks } from '@/page/marks';
import { RunReader } from '@/page/run-reader';
import { insideOf, type Stretch } from '@/page/stretch';
import type { ReadRun } from '@/page/text-run';
import { WorkQueue } from '@/page/work-queue';

class FakeHighlight extends Set<unknown> {}
class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

const runOf = (selector: string): ReadRun => {
  const reader = new RunReader(
    insideOf(document.querySelector(selector) as Element) as Stretch,
    () => {},
  );
  reader.next();
  return reader.run();
};
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
        new Promise<Match[][] | null>((resolve) => {
          const matches = texts.map((text) => {
            const at = text.indexOf('fibro');
            return at < 0 ? [] : [{ start: at, end: at + 5, term: 'fibromyalgia' }];
          });
          answers.push(() => resolve(matches));
        }),
    ),
  };
  const page = { changes: 0 };
  const marks = new Marks(new FakeHighlight() as unknown as Highlight);
  const pace = { isOver: () => false, rest: async () => {} };
  const queue = new WorkQueue(pace, () => {}, new AbortController().signal);
  const lookups = new Lookups({ finder, marks, queue, pace, changes: () => page.changes });
  const marked = () => Array.from(marks.painted(), ({ range }) => range.startContainer.textContent);
  const asked = (times: number) => vi.waitFor(() => expect(answers).toHaveLength(times));
  return { lookups, finder, answers, page, marked, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '<p id="one">one fibro</p><p id="two">two fibro</p>';
});

describe('Lookups', () => {
  it('asks for all runs of a slice at once, when the page has been judged', async () => {
    const { lookups, finder, answers, marked, asked } = start();
    lookups.look(runOf('#one'), false);
    lookups.look(runOf('#two'), false);
    await asked(1);
    expect(finder.judgePage).toHaveBeenCalledOnce();
    expect(finder.findTerms).toHaveBeenCalledWith(['one fibro', 'two fibro'], UNKNOWN_PAGE);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it('asks nothing more of a page on which nothing may hold a term', async () => {
    const { lookups, finder } = start();
    document.body.innerHTML = '<p id="one">nothing</p><p id="two">12:34</p>';
    lookups.look(runOf('#one'), false);
    await lookups.answered();
    lookups.look(runOf('#two'), false);
    await lookups.answered();
    expect(finder.mayHoldTerms.mock.calls).toEqual([[['nothing']]]);
    expect(finder.judgePage).not.toHaveBeenCalled();
    expect(finder.findTerms).not.toHaveBeenCalled();
  });

  it('takes the marks from a run that holds no term any more', async () => {
    const { lookups, answers, page, marked, asked } = start();
    lookups.look(runOf('#one'), false);
    await asked(1);
    answers[0]?.();
    await settled();
    const text = document.querySelector('#one')?.firstChild as Text;
    text.data = 'one thing';
    page.changes++;
    lookups.look(runOf('#one'), true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marked()).toEqual([]);
  });

  it('marks what was read first first, whichever answer comes first', async () => {
    const { lookups, answers, marked, asked } = start();
    lookups.look(runOf('#one'), false);
    await asked(1);
    lookups.look(runOf('#two'), false);
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
    const { lookups, answers, page, marked, asked } = start();
    lookups.look(runOf('#one'), false);
    lookups.look(runOf('#two'), false);
    await asked(1);
    change();
    page.changes++;
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['two fibro']);
  });

  it('marks nothing where no answer can be had, and goes on with the next', async () => {
    const { lookups, finder, answers, marked, asked } = start();
    finder.findTerms.mockResolvedValueOnce(null);
    lookups.look(runOf('#one'), false);
    await settled();
    lookups.look(runOf('#two'), false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['two fibro']);
  });

  it('judges the page again only where it was judged before', async () => {
    const { lookups, finder, asked } = start();
    expect(await lookups.judgeAgain()).toBe(false);
    expect(finder.judgePage).not.toHaveBeenCalled();
    lookups.look(runOf('#one'), false);
    await asked(1);
    finder.judgePage.mockResolvedValueOnce({ isEnglish: true, subjects: [] });
    expect(await lookups.judgeAgain()).toBe(true);
  });
});
