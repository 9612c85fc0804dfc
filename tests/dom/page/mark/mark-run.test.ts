import { beforeEach, describe, expect, it } from 'vitest';
import { termId } from '@/core/glossary/term-id';
import { isAttached, type Mark } from '@/page/mark/mark';
import { markRun } from '@/page/mark/mark-run';
import type { Marks } from '@/page/mark/marks';
import { wordsOf } from '@/page/mark/words-of';
import { RunList } from '@/page/read/run-list';
import { RunReader } from '@/page/read/run-reader';
import { insideOf, type Stretch } from '@/page/read/stretch';
import { everyMentionMarked, stubPaint } from '../fake-paint';

let marks: Marks;

/** The one run of this HTML, and where these words stand in it. */
function readRun(html: string, ...words: string[]) {
  document.body.innerHTML = html;
  const runs = new RunList();
  const reader = new RunReader(() => {});
  reader.begin(insideOf(document.body) as Stretch);
  reader.readOn(runs);
  const run = runs.at(0);
  const matches = words.map((term) => {
    const start = run.text.indexOf(term);
    return { start, end: start + term.length, term: termId('test', term) };
  });
  return { run, matches };
}
const marked = () => Array.from(marks.shown(), wordsOf);

beforeEach(() => {
  stubPaint();
  marks = everyMentionMarked();
});

const isLost = (mark: Mark) => !isAttached(mark);

describe('markRun', () => {
  it('marks each match, over as many text nodes as it takes', () => {
    const html = '<p>a peripheral <b>neuro</b>pa<i>thy</i>, cramp</p>';
    const { run, matches } = readRun(html, 'peripheral neuropathy', 'cramp');
    markRun(run, matches, marks, true);
    expect(marked()).toEqual(['peripheral neuropathy', 'cramp']);
    const [long, short] = [...marks.shown()];
    expect(long?.nodes?.map(({ data }) => data)).toEqual(['a peripheral ', 'neuro', 'pa', 'thy']);
    expect([long?.range.startOffset, long?.range.endOffset]).toEqual([2, 3]);
    expect(short?.nodes).toBeNull();
  });

  it('finds its place behind a line break', () => {
    const { run, matches } = readRun('<p>one<br>cramp</p>', 'cramp');
    markRun(run, matches, marks, true);
    expect(marked()).toEqual(['cramp']);
  });

  it('keeps the marks that still hold, and takes away the others', () => {
    const { run, matches } = readRun('<p>cramp and numb</p>', 'cramp', 'numb');
    markRun(run, matches, marks, true);
    const [cramp] = [...marks.shown()];
    markRun(run, matches.slice(0, 1), marks, true);
    expect([...marks.shown()]).toEqual([cramp]);
    markRun(run, [], marks, true);
    expect(marks.hasAny).toBe(false);
  });

  it('takes a mark of another term for another mark', () => {
    const { run, matches } = readRun('<p>cramp</p>', 'cramp');
    markRun(run, matches, marks, true);
    markRun(run, [{ start: 0, end: 5, term: 'test/spasm' }], marks, true);
    expect(Array.from(marks.shown(), ({ term }) => term)).toEqual(['test/spasm']);
  });

  it('marks on a page that has changed the words that still stand there', () => {
    const { run, matches } = readRun('<p>a cramp, and numb</p>', 'cramp', 'numb');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'a cramp, and numbers';
    markRun(run, matches, marks, false);
    expect(marked()).toEqual(['cramp']);
    text.data = 'So: a cramp, and numb';
    for (const mark of marks.shown()) marks.remove(mark);
    markRun(run, matches, marks, false);
    expect(marked()).toEqual(['cramp', 'numb']);
  });

  it('keeps the marks of what is gone, for what is drawn in its place', () => {
    const { run, matches } = readRun('<p>cramp</p>', 'cramp');
    const gone = document.querySelector('p')?.firstChild as Text;
    document.body.innerHTML = '<p>cramp</p>';
    markRun(run, matches, marks, false);
    expect(marked()).toEqual([]);
    expect(marks.where(isLost).map(({ node }) => node)).toEqual([gone]);
  });

  it('makes nothing of what has changed and is gone', () => {
    const { run, matches } = readRun('<p>cramp</p>', 'cramp');
    const paragraph = document.querySelector('p');
    (paragraph?.firstChild as Text).data = 'numb';
    paragraph?.remove();
    markRun(run, matches, marks, false);
    expect(marks.hasAny).toBe(false);
  });
});
