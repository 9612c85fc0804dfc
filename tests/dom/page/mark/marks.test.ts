import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOn } from '@/page/mark/mark';
import { Marks } from '@/page/mark/marks';
import { Paint } from '@/page/mark/paint';
import { wordsOf } from '@/page/mark/words-of';
import { everyMentionMarked, markOn, stubPaint, textsIn } from '../fake-paint';

const painted = new Set<AbstractRange>();
const onFirst = vi.fn();
let marks: Marks;

const refresh = () => {
  const job = marks.refreshJob();
  while (job.step(false));
};

beforeEach(() => {
  stubPaint();
  painted.clear();
  onFirst.mockReset();
  marks = everyMentionMarked(painted as unknown as Highlight, onFirst);
});

describe('Marks', () => {
  it('paints what is shown and keeps what is hidden until it shows', () => {
    const [seen, unseen] = textsIn('<b>one</b><p hidden><b>two</b></p>') as [Text, Text];
    marks.add(markOn(seen));
    marks.add(markOn(unseen));
    expect([...painted].map((range) => range.startContainer)).toEqual([seen]);
    document.querySelector('p')?.removeAttribute('hidden');
    seen.parentElement?.setAttribute('hidden', '');
    refresh();
    expect([...painted].map((range) => range.startContainer)).toEqual([unseen]);
    expect([...marks.shown()].map(wordsOf)).toEqual(['two']);
  });

  it('says when there is something to paint and nothing was', () => {
    const [seen, unseen] = textsIn('<b>one</b><p hidden><b>two</b></p>') as [Text, Text];
    marks.add(markOn(unseen));
    expect(onFirst).not.toHaveBeenCalled();
    const both = [markOn(seen), markOn(seen, { end: 1 })];
    for (const mark of both) marks.add(mark);
    expect(onFirst).toHaveBeenCalledOnce();
    for (const mark of both) marks.remove(mark);
    marks.add(markOn(seen));
    expect(onFirst).toHaveBeenCalledTimes(2);
  });

  it('removes a mark from every node it covers', () => {
    const [first, second] = textsIn('<b>peripheral neuro</b><b>pathy</b>') as [Text, Text];
    const mark = markOn(first, { last: second, end: 5 });
    marks.add(mark);
    expect([...marks.in(second)]).toEqual([mark]);
    marks.remove(mark);
    expect([...marks.in(first)]).toEqual([]);
    expect(painted.size).toBe(0);
    expect(marks.hasPainted).toBe(false);
  });

  it('forgets marks whose text is gone when it goes through them', () => {
    const [kept, gone] = textsIn('<b>one</b><b>two</b>') as [Text, Text];
    marks.add(markOn(kept));
    marks.add(markOn(gone));
    gone.parentElement?.remove();
    refresh();
    expect([...marks.shown()].map(wordsOf)).toEqual(['one']);
    expect(painted.size).toBe(1);
  });

  it('has marks stand elsewhere without another being painted instead', () => {
    const [one, two, three, four] = textsIn('<b>a</b><b>a</b><b>a</b><b>a</b>') as Text[] as [
      Text,
      Text,
      Text,
      Text,
    ];
    marks = new Marks(new Paint(painted as unknown as Highlight, onFirst), {
      root: document,
      choice: { mentions: 'first', everydayWords: 'once' },
      lettersApart: 4000,
    });
    const [first, second] = [markOn(one), markOn(two)];
    marks.add(first);
    marks.add(second);
    one.remove();
    expect(marks.lost()).toEqual([first]);
    two.remove();
    marks.move(
      new Map([
        [first, placeOn([three], 0, 1)],
        [second, placeOn([four], 0, 1)],
      ]),
    );
    expect([first.isPainted, second.isPainted]).toEqual([true, false]);
    expect([...painted]).toEqual([first.range]);
    expect([marks.in(one), marks.in(three)]).toEqual([[], [first]]);
    expect(marks.lost()).toEqual([]);
  });

  it('keeps the marks of one node apart', () => {
    const [text] = textsIn('<b>numb and weak</b>') as [Text];
    const [numb, weak] = [markOn(text, { end: 4 }), markOn(text, { start: 9 })];
    marks.add(numb);
    marks.add(weak);
    expect(marks.in(text)).toEqual([numb, weak]);
    marks.remove(numb);
    expect(marks.in(text)).toEqual([weak]);
    expect([numb.isPainted, weak.isPainted]).toEqual([false, true]);
    marks.removeWhere(({ term }) => term === 'numbness');
    expect(marks.in(text)).toEqual([]);
  });

  it('tells marks that are hidden from none at all', () => {
    const [hidden] = textsIn('<p hidden><b>one</b></p>') as [Text];
    expect([marks.hasAny, marks.hasPainted]).toEqual([false, false]);
    marks.add(markOn(hidden));
    expect([marks.hasAny, marks.hasPainted]).toEqual([true, false]);
    marks.clear();
    expect(marks.hasAny).toBe(false);
  });

  it('drops a term for good, until it is to forget that', () => {
    const [one, two] = textsIn('<b>one</b><b>two</b>') as [Text, Text];
    marks.add(markOn(one, { term: 'cramp' }));
    marks.add(markOn(two, { term: 'fatigue' }));
    marks.drop('cramp');
    marks.add(markOn(one, { term: 'cramp' }));
    expect(Array.from(marks.shown(), wordsOf)).toEqual(['two']);
    expect(painted.size).toBe(1);
    marks.forgetDropped();
    marks.add(markOn(one, { term: 'cramp' }));
    expect(painted.size).toBe(2);
  });
});
