import { beforeEach, describe, expect, it } from 'vitest';
import { stretchesInView } from '@/page/read/stretches-in-view';

const LINE = 100;

/** Lays a page out as plain text is: each element without elements in it takes a line, the others what is in them. */
function layOut(scrolled = 0): void {
  let top = -scrolled;
  const place = (element: Element) => {
    const start = top;
    if (element.children.length === 0) top += LINE;
    for (const child of element.children) place(child);
    const rect = { top: start, bottom: top } as DOMRect;
    element.getBoundingClientRect = () => rect;
  };
  place(document.body);
}

const idsInView = () => stretchesInView(document).map(({ first }) => (first as Element).id);

beforeEach(() => {
  window.innerHeight = 4 * LINE;
  document.body.innerHTML = Array.from({ length: 60 }, (_, i) => `<p id="p${i}">${i}</p>`).join('');
});

describe('stretchesInView', () => {
  it('names what is in view, from the top', () => {
    layOut();
    expect(idsInView()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  it.each([1, 10, 16, 17, 30, 50])('finds its way in a page scrolled by %i lines', (lines) => {
    layOut(lines * LINE);
    const inView = [-1, 0, 1, 2, 3, 4].map((line) => `p${lines + line}`);
    expect(idsInView()).toEqual(inView);
  });

  it('names nothing where all has been scrolled past', () => {
    layOut(70 * LINE);
    expect(idsInView()).toEqual([]);
  });

  it('takes a part whole that is in view as a whole', () => {
    document.body.innerHTML = `<div id="a"><p>1</p><p>2</p></div>${document.body.innerHTML}`;
    layOut();
    expect(idsInView()[0]).toBe('a');
  });

  it('names a block whole whose lines run on over the edge of the view', () => {
    document.body.innerHTML = `<p id="edge"><b id="part">fibro</b>cystic</p>${document.body.innerHTML}`;
    layOut(LINE / 2);
    expect(idsInView()[0]).toBe('edge');
  });

  it('does not name a part of a line between blocks', () => {
    const line = '<b id="part">fibro</b>cystic';
    document.body.innerHTML = `<div><p id="first">1</p>${line}</div>${document.body.innerHTML}`;
    layOut(LINE / 2);
    expect(idsInView().slice(0, 2)).toEqual(['first', 'p0']);
  });

  it('names what is in view of an element alone', () => {
    document.body.innerHTML = `<p>before</p><main id="main">${document.body.innerHTML}</main>`;
    layOut();
    const inView = stretchesInView(document.querySelector('main') as Element);
    expect(inView.map(({ first }) => (first as Element).id)).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('does not lose itself in a page that nests very many elements', () => {
    document.body.innerHTML = '';
    let at: Element = document.body;
    for (let i = 0; i < 300; i++) at = at.appendChild(document.createElement('div'));
    for (const element of [document.body, ...document.body.querySelectorAll('div')]) {
      element.getBoundingClientRect = () => ({ top: -1, bottom: 1000 }) as DOMRect;
    }
    expect(stretchesInView(document)).toHaveLength(1);
  });

  it('names nothing on an empty page', () => {
    document.body.innerHTML = '';
    layOut();
    expect(stretchesInView(document)).toEqual([]);
  });
});
