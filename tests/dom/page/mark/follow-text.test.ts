import { beforeEach, describe, expect, it } from 'vitest';
import { followText } from '@/page/mark/follow-text';
import type { Mark } from '@/page/mark/mark';
import type { Marks } from '@/page/mark/marks';
import { wordsOf } from '@/page/mark/words-of';
import { everyMentionMarked, markOn, stubPaint, textsIn } from '../fake-paint';

let highlights: Map<string, Set<AbstractRange>>;
let marks: Marks;

/** Changes a text, and has its marks follow. */
function change(text: Text, data: string): void {
  const before = text.data;
  text.data = data;
  followText(text, { oldValue: before }, marks);
}
/** What is painted on the page. */
const painted = () => highlights.get('healthgloss') ?? new Set();
const marked = () => Array.from(marks.shown(), wordsOf);

beforeEach(() => {
  highlights = stubPaint();
  marks = everyMentionMarked();
});

describe('followText', () => {
  it('leaves marks alone before a change', () => {
    const [text] = textsIn('<b>so numb, and</b>') as [Text];
    const mark = markOn(text, { start: 3, end: 7 });
    marks.add(mark);
    const { range } = mark;
    change(text, 'so numb, and more');
    expect([...painted()]).toEqual([range]);
    expect(mark.range).toBe(range);
  });

  it('has marks behind a change stay with their words, painted at once', () => {
    const [text] = textsIn('<b>10 s: numb, and weak</b>') as [Text];
    const mark: Mark = markOn(text, { start: 6, end: 10 });
    marks.add(mark);
    change(text, '9 s: numb, and weak');
    expect(marked()).toEqual(['numb']);
    expect([...painted()]).toEqual([mark.range]);
    expect(marks.in(text)).toEqual([mark]);
  });

  it('removes marks whose words are gone', () => {
    const [text] = textsIn('<b>so numb and weak</b>') as [Text];
    marks.add(markOn(text, { start: 3, end: 7 }));
    marks.add(markOn(text, { start: 12, end: 16 }));
    change(text, 'so cold and weak');
    expect(marked()).toEqual(['weak']);
    expect(painted().size).toBe(1);
  });

  it('keeps a mark on several texts while its words stay where they are in each', () => {
    const [first, last] = textsIn('<b>a nerve</b><b> pain, so</b>') as [Text, Text];
    const mark = markOn(first, { start: 2, last, end: 5 });
    marks.add(mark);
    change(last, ' pain, so they say');
    expect(marked()).toEqual(['nerve pain']);
    change(last, ' pains');
    expect(marked()).toEqual([]);
    marks.add(mark);
    change(first, 'a nerve or two');
    expect(marked()).toEqual([]);
  });
});
