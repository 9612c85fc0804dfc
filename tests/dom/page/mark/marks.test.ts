import { beforeEach, describe, expect, it } from 'vitest';
import { isAttached, type Mark, placeOn } from '@/page/mark/mark';
import type { Marks } from '@/page/mark/marks';
import type { PaintKind } from '@/page/mark/paint-kind';
import { NAMES } from '@/page/mark/paints';
import { wordsOf } from '@/page/mark/words-of';
import { everyMentionMarked, markOn, marksWith, stubPaint, textsIn } from '../fake-paint';

let highlights: Map<string, Set<AbstractRange>>;
let marks: Marks;

const painted = (kind: PaintKind = 'plain') =>
  Array.from(
    highlights.get(NAMES[kind].at(-1) ?? '') ?? [],
    ({ startContainer }) => startContainer,
  );
const refresh = () => {
  const job = marks.refreshJob();
  while (job.step(false));
};

beforeEach(() => {
  highlights = stubPaint();
  marks = everyMentionMarked();
});

/** A mark on all of several texts. */
const placedOn = (nodes: readonly Text[]): Mark => ({
  ...markOn(nodes[0] as Text),
  ...placeOn(nodes, 0, nodes.at(-1)?.length ?? 0),
});

const isLost = (mark: Mark) => !isAttached(mark);

describe('Marks', () => {
  it('paints what is shown and keeps what is hidden until it shows', () => {
    const [seen, unseen] = textsIn('<b>one</b><p hidden><b>two</b></p>') as [Text, Text];
    marks.add(markOn(seen));
    marks.add(markOn(unseen));
    expect(painted()).toEqual([seen]);
    document.querySelector('p')?.removeAttribute('hidden');
    seen.parentElement?.setAttribute('hidden', '');
    refresh();
    expect(painted()).toEqual([unseen]);
    expect([...marks.shown()].map(wordsOf)).toEqual(['two']);
  });

  it('paints see-through letters in another way, and letters that it would change not at all', () => {
    const clear = '{"webkitTextFillColor":"rgba(0, 0, 0, 0)"}';
    const stroked = '{"webkitTextStrokeWidth":"1px"}';
    const texts = textsIn(
      `<b>one</b><b data-style='${clear}'>two</b><b data-style='${stroked}'>three</b>`,
    ) as [Text, Text, Text];
    for (const text of texts) marks.add(markOn(text));
    expect(painted()).toEqual([texts[0]]);
    expect(painted('see-through')).toEqual([texts[1]]);
    expect([...marks.shown()].map(wordsOf)).toEqual(['one', 'two', 'three']);
    texts[2].parentElement?.setAttribute('data-style', clear);
    texts[1].parentElement?.removeAttribute('data-style');
    refresh();
    expect(painted()).toEqual([texts[0], texts[1]]);
    expect(painted('see-through')).toEqual([texts[2]]);
  });

  it('paints letters with a shadow through two highlights, the band behind the line', () => {
    const shadow = '{"textShadow":"rgb(255, 255, 255) 0px 0px 3px"}';
    const [text] = textsIn(`<b data-style='${shadow}'>one</b>`) as [Text];
    const mark = markOn(text);
    marks.add(mark);
    expect(painted()).toEqual([text]);
    expect(painted('on-light-band')).toEqual([text]);
    const priorityOf = (name: string) => (highlights.get(name) as { priority?: number }).priority;
    expect(priorityOf('healthgloss-light-band')).toBeLessThan(priorityOf('healthgloss') ?? 0);
    marks.remove(mark);
    expect([...highlights.values()].map(({ size }) => size)).toEqual([0, 0]);
  });

  it('removes a mark from every node it covers', () => {
    const [first, second] = textsIn('<b>peripheral neuro</b><b>pathy</b>') as [Text, Text];
    const mark = markOn(first, { last: second, end: 5 });
    marks.add(mark);
    expect([...marks.in(second)]).toEqual([mark]);
    marks.remove(mark);
    expect([...marks.in(first)]).toEqual([]);
    expect(painted()).toEqual([]);
    expect(marks.hasPainted).toBe(false);
  });

  it('forgets marks whose text is gone when it goes through them', () => {
    const [kept, gone] = textsIn('<b>one</b><b>two</b>') as [Text, Text];
    marks.add(markOn(kept));
    marks.add(markOn(gone));
    gone.parentElement?.remove();
    refresh();
    expect([...marks.shown()].map(wordsOf)).toEqual(['one']);
    expect(painted()).toHaveLength(1);
  });

  it('forgets a mark that has lost a text in its middle, and paints the others', () => {
    const [first, middle, last, other] = textsIn(
      '<p><b>one</b><b>two</b><b>three</b></p><p hidden><b>four</b></p>',
    ) as [Text, Text, Text, Text];
    marks.add(placedOn([first, middle, last]));
    marks.add(markOn(other));
    middle.replaceWith('too');
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    refresh();
    expect([...marks.shown()].map(wordsOf)).toEqual(['four']);
  });

  it('has marks stand elsewhere without another being painted instead', () => {
    const [one, two, three, four] = textsIn('<b>a</b><b>a</b><b>a</b><b>a</b>') as [
      Text,
      Text,
      Text,
      Text,
    ];
    marks = marksWith({ mentions: 'first', everydayWords: 'once' });
    const [first, second] = [markOn(one), markOn(two)];
    marks.add(first);
    marks.add(second);
    one.remove();
    expect(marks.where(isLost)).toEqual([first]);
    two.remove();
    marks.move(
      new Map([
        [first, placeOn([three], 0, 1)],
        [second, placeOn([four], 0, 1)],
      ]),
    );
    expect([first.isPainted, second.isPainted]).toEqual([true, false]);
    expect(painted()).toEqual([three]);
    expect([marks.in(one), marks.in(three)]).toEqual([[], [first]]);
    expect(marks.where(isLost)).toEqual([]);
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
    expect(painted()).toHaveLength(1);
    marks.forgetDropped();
    marks.add(markOn(one, { term: 'cramp' }));
    expect(painted()).toHaveLength(2);
  });
});
