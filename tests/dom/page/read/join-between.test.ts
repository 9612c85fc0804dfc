import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinBetween } from '@/page/read/join-between';

/** Shows two texts, each in a text node of its own. */
function texts(html: string): [Text, Text] {
  document.body.innerHTML = `<p style="font-size: 20px">${html}</p>`;
  const found: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) found.push(text);
  }
  return found as [Text, Text];
}
const join = (html: string) => joinBetween(...texts(html));

/** Has ranges lie where their text says: "left top right bottom". */
function placeByText(): void {
  const rectOf = function (this: Range) {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.toString().split(' ').map(Number);
    return { left, top, right, bottom, width: right - left, height: bottom - top } as DOMRect;
  };
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(rectOf);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [rectOf.call(this)] as unknown as DOMRectList;
  });
}
const placed = (text: string) => `<span style="position: absolute">${text}</span>`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('joinBetween', () => {
  it.each([
    ['<b>neuro</b><i>pathy</i>', 'word'],
    ['neuro<x-found style="display: inline">pathy</x-found>', 'word'],
    ['<i><b>neuro</b></i><u><b>pathy</b></u>', 'word'],
    ['<b style="display: block">joint</b>pain', 'none'],
    ['joint<b style="display: flex">pain</b>', 'none'],
    ['<b style="padding-inline-end: 3px">neuro</b>pathy', 'word'],
    ['<b style="margin-inline-end: 6px">joint</b>pain', 'phrase'],
    [
      '<b style="border-inline-end-width: 6px">joint</b><i style="padding-inline-start: 8px">pain</i>',
      'none',
    ],
    ['<span style="vertical-align: super">1</span>pain', 'phrase'],
    ['<del>knee</del><ins>joint</ins>', 'phrase'],
    ['<ins>arthr</ins>osis', 'word'],
    ['<i style="font-family: Material Icons, serif">info</i>pain', 'none'],
    ['<b style="float: left; display: block"><i>N</i></b>europathy', 'word'],
    ['<b style="float: left; display: block">A</b>Joint pain', 'none'],
    ['<b style="float: left; display: block">Nerve</b>pain', 'none'],
  ])('%s: %s', (html, expected) => {
    expect(join(html)).toBe(expected);
  });

  it.each([
    ['::after', { content: '", "' }, 'none'],
    ['::before', { content: 'counter(tag)' }, 'none'],
    ['::after', { content: '" "' }, 'word'],
    ['::after', { content: '"new"', position: 'absolute' }, 'word'],
    ['::after', { content: '"new"', display: 'none' }, 'word'],
  ])('goes by what style puts there: %s %o', (name, style, expected) => {
    const ofElements = getComputedStyle;
    vi.stubGlobal('getComputedStyle', (element: Element, pseudo?: string) => {
      const isHere = pseudo === name && element.localName === (name === '::after' ? 'b' : 'i');
      if (!pseudo) return ofElements(element);
      return { content: 'none', position: 'static', display: 'inline', ...(isHere ? style : {}) };
    });
    expect(join('<b>joint</b><i>pain</i>')).toBe(expected);
    vi.unstubAllGlobals();
  });

  it('takes a box that is wider than its text for a column, but not one of a letter', () => {
    placeByText();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 60 } as DOMRect);
    const box = (text: string) => `<b style="display: inline-block">${text}</b>`;
    expect(join(`${box('0 0 30 9')}${box('0 0 30 9')}`)).toBe('none');
    expect(join(`${box('0 0 58 9')}${box('0 0 60 9')}`)).toBe('word');
    expect(join(`${box('A')}${box('B')}`)).toBe('word');
  });

  it.each([
    ['touches it', '101 0 150 20', 'word'],
    ['stands a space away', '106 0 150 20', 'phrase'],
    ['stands far away', '140 0 190 20', 'none'],
    ['begins the next line', '10 26 60 46', 'phrase'],
    ['begins beside the next line', '120 26 160 46', 'none'],
    ['stands far below', '10 90 60 110', 'none'],
    ['stands above', '10 -30 60 -10', 'none'],
  ])('goes by where placed texts are: the other %s', (_, other, expected) => {
    placeByText();
    expect(join(`${placed('0 0 100 20')}${placed(other)}`)).toBe(expected);
  });

  it('joins nothing that is placed and not shown', () => {
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    expect(join(`${placed('a')}${placed('b')}`)).toBe('none');
  });
});
