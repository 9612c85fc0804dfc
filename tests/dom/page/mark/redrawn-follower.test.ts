import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAttached, type Mark, placeOn } from '@/page/mark/mark';
import type { Marks } from '@/page/mark/marks';
import { redrawnFollower } from '@/page/mark/redrawn-follower';
import { wordsOf } from '@/page/mark/words-of';
import { everyMentionMarked, markOn, stubPaint } from '../fake-paint';

let highlights: Map<string, Set<AbstractRange>>;
let marks: Marks;
let observer: MutationObserver;
let follower: ReturnType<typeof redrawnFollower>;

const main = () => document.querySelector('main') as HTMLElement;
const $ = (selector: string) => document.querySelector(selector) as Element;
const textIn = (selector: string) => $(selector).firstChild as Text;
/** What is painted on the page. */
const painted = () => highlights.get('healthgloss') ?? new Set();
/** The words that are painted on the page, with the element that they stand in. */
const marked = () =>
  Array.from(marks.shown())
    .filter((mark) => mark.node.isConnected)
    .map((mark) => `${mark.node.parentElement?.localName}: ${wordsOf(mark)}`);

/** Puts this on the page, with a mark on each of these words in the elements of a selector. */
function draw(html: string, words: Record<string, string>): void {
  main().innerHTML = html;
  for (const [selector, word] of Object.entries(words)) {
    const text = textIn(selector);
    const start = text.data.indexOf(word);
    marks.add(markOn(text, { start, end: start + word.length, term: word }));
  }
  observer.takeRecords();
}
const follow = () => follower(observer.takeRecords());

beforeEach(() => {
  highlights = stubPaint();
  document.body.innerHTML = '<main></main>';
  marks = everyMentionMarked();
  follower = redrawnFollower(marks);
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
});
afterEach(() => observer.disconnect());

describe('redrawnFollower', () => {
  it('moves marks to the same text in new nodes, one to each', () => {
    draw('<p>numb</p><p>numb</p><i>so weak</i>', {
      'p:first-child': 'numb',
      'p:nth-child(2)': 'numb',
      i: 'weak',
    });
    const before = [...marks.shown()];
    main().innerHTML = '<h1>Once more</h1><p>numb</p><p>numb</p><i>so weak</i><p>numb</p>';
    follow();
    expect(marked()).toEqual(['p: numb', 'p: numb', 'i: weak']);
    expect([...marks.shown()]).toEqual(before);
    expect(before.map(({ node }) => node)).toEqual([
      textIn('p:nth-child(2)'),
      textIn('p:nth-child(3)'),
      textIn('i'),
    ]);
    expect(new Set(painted())).toEqual(new Set(before.map(({ range }) => range)));
  });

  it('moves marks to a text that was drawn anew with an end', () => {
    draw('<p>It is numb at ni</p>', { p: 'numb' });
    main().innerHTML = '<p>It is cold</p><p>It is numb at night</p>';
    follow();
    expect(marked()).toEqual(['p: numb']);
    expect([...marks.shown()][0]?.node).toBe(textIn('p:last-child'));
  });

  it('takes a mark to the element that its text was taken from, if the same words come elsewhere too', () => {
    draw('<p>numb, and</p><i>numb, and</i>', { p: 'numb', i: 'numb' });
    const [first, second] = [...marks.shown()];
    textIn('i').replaceWith('numb, and so');
    textIn('p').replaceWith('numb, and so on');
    follow();
    expect([first?.node, second?.node]).toEqual([textIn('p'), textIn('i')]);
  });

  it('moves a mark on several texts only where each is as it was', () => {
    draw('<p>nerve<b> pain</b></p>', {});
    const mark = markOn(textIn('p'), { last: textIn('b') });
    marks.add(mark);
    observer.takeRecords();
    main().innerHTML = '<p>nerve<b> pain</b></p>';
    follow();
    expect(wordsOf(mark)).toBe('nerve pain');
    expect(mark.nodes).toEqual([textIn('p'), textIn('b')]);
    main().innerHTML = '<p>nerve<b> cell</b></p>';
    follow();
    expect(marked()).toEqual([]);
  });

  it.each([
    ['in more nodes', '<p>a <b>numb</b> and weak hand</p>'],
    ['parted by an element', '<p>a numb and <b>weak ha</b>nd</p>'],
    ['in an element of another name', '<h2>a numb <b>and</b> weak hand</h2>'],
  ])('moves marks to the same text where it was drawn anew %s', (_, html) => {
    draw('<p>a numb and weak hand</p>', {});
    const [numb, weak] = [
      { start: 2, end: 6 },
      { start: 11, end: 20 },
    ].map((span) => markOn(textIn('p'), span)) as [Mark, Mark];
    for (const mark of [numb, weak]) marks.add(mark);
    observer.takeRecords();
    main().innerHTML = html;
    follow();
    expect([numb, weak].map(wordsOf)).toEqual(['numb', 'weak hand']);
    expect([...marks.shown()].every(isAttached)).toBe(true);
    main().innerHTML = '<p>a numb and weak hand</p>';
    follow();
    expect([numb.node, weak.node]).toEqual([textIn('p'), textIn('p')]);
    expect([numb, weak].map(wordsOf)).toEqual(['numb', 'weak hand']);
  });

  it('moves marks to each of several texts that were drawn anew in other nodes', () => {
    draw('<p>so numb</p><i>so numb</i>', { p: 'numb', i: 'numb' });
    const [first, second] = [...marks.shown()] as [Mark, Mark];
    $('p').innerHTML = '<b>so</b> numb';
    $('i').innerHTML = 'so <b>numb</b>';
    follow();
    expect(marked()).toEqual(['p: numb', 'b: numb']);
    expect([first.node, second.node]).toEqual([$('p').lastChild, textIn('i b')]);
  });

  it('leaves a mark whose last words alone were drawn anew, in other nodes', () => {
    draw('<p>nerve<b> pain here</b></p>', {});
    const mark = markOn(textIn('p'), { last: textIn('b'), end: 5 });
    marks.add(mark);
    observer.takeRecords();
    $('b').innerHTML = ' pain <i>here</i>';
    follow();
    expect(marked()).toEqual(['p: nerve pain']);
    expect(isAttached(mark)).toBe(false);
  });

  it('leaves a mark around whose middle the text was drawn anew', () => {
    draw('<p>joint <b>pain</b> syndrome</p>', {});
    const texts = [textIn('p'), textIn('b'), $('p').lastChild as Text];
    const mark = { ...markOn(textIn('p')), ...placeOn(texts, 0, 9) };
    marks.add(mark);
    observer.takeRecords();
    for (const text of [texts[0], texts[2]]) text?.replaceWith(text.data);
    follow();
    expect(isAttached(mark)).toBe(false);
  });

  it('moves marks that were hidden too, and looks whether they still are', () => {
    draw('<p hidden>numb</p>', { p: 'numb' });
    main().innerHTML = '<p>numb</p>';
    follow();
    expect(marked()).toEqual(['p: numb']);
    expect(painted().size).toBe(1);
  });

  it('finds what was taken away before something came in its place', () => {
    draw('<p>numb</p>', { p: 'numb' });
    main().replaceChildren();
    follow();
    main().append(document.createElement('hr'));
    follow();
    main().innerHTML = '<p>numb</p>';
    follow();
    expect(marked()).toEqual(['p: numb']);
  });

  it.each([
    ['has other words', '<p>cold</p>'],
    ['is being written', '<p contenteditable>numb</p>'],
    ['is being written, in other nodes', '<p contenteditable>nu<b>mb</b></p>'],
    ['is in another language', '<p lang="de">numb</p>'],
  ])('moves no mark to a text that %s', (_, html) => {
    draw('<p>numb</p>', { p: 'numb' });
    main().innerHTML = html;
    follow();
    expect(marked()).toEqual([]);
  });

  it('leaves alone what only moved', () => {
    draw('<p>numb</p><p>one numb</p>', { 'p:first-child': 'numb' });
    main().append($('p'));
    follow();
    expect([...marks.shown()][0]?.node).toBe(textIn('p:last-child'));
  });
});
