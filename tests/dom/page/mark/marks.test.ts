import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mark, Marks } from '@/page/mark/marks';
import { Paint } from '@/page/mark/paint';
import { inReadingOrder } from '@/page/mark/reading-order';
import { wordsOf } from '@/page/mark/term-at-point';

const painted = new Set<AbstractRange>();
const onFirst = vi.fn();
let marks: Marks;

const words = (mark: Mark) => wordsOf(mark);
const refresh = () => {
  const job = marks.refreshing();
  while (job.step(false));
};

const markOn = (node: Text, start = 0, end = node.data.length, last = node): Mark => ({
  // happy-dom has no StaticRange.
  range: {
    startContainer: node,
    startOffset: start,
    endContainer: last,
    endOffset: end,
  } as unknown as StaticRange,
  term: 'numbness',
  nodes: node === last ? null : [node, last],
  isPainted: false,
});
const textsIn = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('b')].map((element) => element.firstChild as Text);
};

beforeEach(() => {
  painted.clear();
  onFirst.mockReset();
  marks = new Marks(new Paint(painted as unknown as Highlight, onFirst));
  // happy-dom lays nothing out.
  Element.prototype.checkVisibility = function checkVisibility() {
    return !this.closest('[hidden]');
  };
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
    expect([...marks.painted()].map(words)).toEqual(['two']);
  });

  it('says when there is something to paint and nothing was', () => {
    const [seen, unseen] = textsIn('<b>one</b><p hidden><b>two</b></p>') as [Text, Text];
    marks.add(markOn(unseen));
    expect(onFirst).not.toHaveBeenCalled();
    marks.add(markOn(seen));
    marks.add(markOn(seen, 0, 1));
    expect(onFirst).toHaveBeenCalledOnce();
    marks.removeIn(seen);
    marks.add(markOn(seen));
    expect(onFirst).toHaveBeenCalledTimes(2);
  });

  it('removes a mark from every node it covers', () => {
    const [first, second] = textsIn('<b>peripheral neuro</b><b>pathy</b>') as [Text, Text];
    marks.add(markOn(first, 0, 5, second));
    expect([...marks.in(second)]).toHaveLength(1);
    marks.removeIn(second);
    expect([...marks.in(first)]).toEqual([]);
    expect(painted.size).toBe(0);
    expect(marks.areNone).toBe(true);
  });

  it('forgets marks whose text is gone when it goes through them', () => {
    const [kept, gone] = textsIn('<b>one</b><b>two</b>') as [Text, Text];
    marks.add(markOn(kept));
    marks.add(markOn(gone));
    gone.parentElement?.remove();
    refresh();
    expect([...marks.painted()].map(words)).toEqual(['one']);
    expect(painted.size).toBe(1);
  });

  it('keeps the marks of one node apart', () => {
    const [text] = textsIn('<b>numb and weak</b>') as [Text];
    const [numb, weak] = [markOn(text, 0, 4), markOn(text, 9, 13)];
    marks.add(numb);
    marks.add(weak);
    expect(marks.in(text)).toEqual([numb, weak]);
    marks.remove(numb);
    expect(marks.in(text)).toEqual([weak]);
    expect([numb.isPainted, weak.isPainted]).toEqual([false, true]);
    marks.removeWhere(({ term }) => term === 'numbness');
    expect(marks.in(text)).toEqual([]);
  });
});

describe('inReadingOrder', () => {
  it('sorts by place, a shadow tree where its host stands', () => {
    const [first, last] = textsIn('<b>one</b><i></i><b>three</b>') as [Text, Text];
    const root = document.querySelector('i')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<b>two</b>';
    const middle = root.querySelector('b')?.firstChild as Text;
    const all = [markOn(last), markOn(middle), markOn(first, 1), markOn(first, 0, 1)];
    expect(inReadingOrder(all).map(words)).toEqual(['o', 'ne', 'two', 'three']);
  });
});
