import { expect, vi } from 'vitest';
import type { MatchedText } from '@/core/find/match';
import { termId } from '@/core/glossary/term-id';
import { WorkQueue } from '@/page/pace/work-queue';
import { RunList } from '@/page/read/run-list';
import { RunReader } from '@/page/read/run-reader';
import { insideOf, type Stretch } from '@/page/read/stretch';
import { Lookups } from '@/page/session/lookups';
import { everyMentionMarked } from '../fake-paint';

/** Where each "fibro" stands in these texts. */
export const fibroIn = (texts: readonly string[]): MatchedText[] =>
  texts.flatMap((text, index) => {
    const start = text.indexOf('fibro');
    const matches = [{ start, end: start + 5, term: termId('test', 'fibromyalgia') }];
    return start < 0 ? [] : [{ index, matches }];
  });

/** Finds each "fibro"; answers when told to, the oldest question first. */
export function startLookups() {
  const answers: (() => void)[] = [];
  const find = vi.fn(
    (texts: readonly string[]) =>
      new Promise<MatchedText[] | null>((resolve) => {
        answers.push(() => resolve(fibroIn(texts)));
      }),
  );
  const page = { changes: 0 };
  const marks = everyMentionMarked();
  const pace = {
    isOver: vi.fn(() => false),
    rest: vi.fn(async () => {}),
    frame: vi.fn(async () => {}),
  };
  const life = new AbortController();
  const { signal } = life;
  const queue = new WorkQueue(pace, () => {}, signal);
  const lookups = new Lookups({ find, marks, queue, pace, changes: () => page.changes, signal });
  const look = (selector: string, again: boolean) => {
    const reader = new RunReader(() => {});
    reader.begin(insideOf(document.querySelector(selector) as Element) as Stretch);
    const runs = new RunList();
    reader.readOn(runs);
    lookups.take(runs, again);
  };
  const marked = () => Array.from(marks.shown(), ({ range }) => range.startContainer.textContent);
  const asked = (times: number) => vi.waitFor(() => expect(answers).toHaveLength(times));
  return { life, lookups, look, find, pace, queue, marks, answers, page, marked, asked };
}
