import { afterEach, expect, it, vi } from 'vitest';
import { isInert } from '@/page/sight/is-inert';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Puts an element in front of all else, which happy-dom does not do. */
function putInFront(front: Element, asWhat: string): void {
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === asWhat ? this === front : matches.call(this, selector);
  });
  vi.spyOn(document, 'querySelector').mockImplementation((selector) =>
    selector === asWhat ? front : null,
  );
}

function textIn(html: string): [text: Text, parent: Element] {
  document.body.innerHTML = html;
  const parent = document.querySelector('#in') as Element;
  return [parent.appendChild(new Text('words')), parent];
}

it('is so for text in what the page has made inert', () => {
  expect(isInert(textIn('<div inert><p id="in"></p></div>')[0])).toBe(true);
  expect(isInert(textIn('<div><p id="in"></p></div>')[0])).toBe(false);
});

it.each(['dialog:modal', ':fullscreen'])(
  'is so for text behind %s, not for text in it',
  (asWhat) => {
    const [text, parent] = textIn('<p id="in"></p><div></div>');
    const other = document.body.lastElementChild as Element;
    putInFront(other, asWhat);
    expect(isInert(text)).toBe(true);
    vi.restoreAllMocks();
    putInFront(parent, asWhat);
    expect(isInert(text)).toBe(false);
  },
);

it('is not so for a dialog in something inert, unless it is inert itself', () => {
  const [text, parent] = textIn('<div inert><dialog id="in"></dialog></div>');
  putInFront(parent, 'dialog:modal');
  expect(isInert(text)).toBe(false);
  parent.setAttribute('inert', '');
  expect(isInert(text)).toBe(true);
});
