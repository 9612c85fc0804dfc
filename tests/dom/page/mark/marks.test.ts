import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Marks } from '@/page/mark/marks';
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
    marks.add(markOn(seen));
    marks.add(markOn(seen, { end: 1 }));
    expect(onFirst).toHaveBeenCalledOnce();
    marks.removeIn(seen);
    marks.add(markOn(seen));
    expect(onFirst).toHaveBeenCalledTimes(2);
  });

  it('removes a mark from every node it covers', () => {
    const [first, second] = textsIn('<b>peripheral neuro</b><b>pathy</b>') as [Text, Text];
    marks.add(markOn(first, { last: second, end: 5 }));
    expect([...marks.in(second)]).toHaveLength(1);
    marks.removeIn(second);
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
