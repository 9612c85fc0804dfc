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

  it('names a line between blocks from its first node to its last', () => {
    const line = 'the <b id="part">fibro</b>cystic';
    document.body.innerHTML = `<div><p id="first">1</p>${line}<p>2</p><p>3</p></div>${document.body.innerHTML}`;
    layOut(LINE / 2);
    const texts = stretchesInView(document).map(({ first, last }) => [
      first.textContent,
      last.textContent,
    ]);
    expect(texts.slice(0, 2)).toEqual([
      ['1', '1'],
      ['the ', 'cystic'],
    ]);
  });

  it('leaves out what is known', () => {
    layOut();
    const known = new Set<Node>(document.querySelectorAll('#p1, #p2'));
    const named = stretchesInView(document, { known }).map(({ first }) => (first as Element).id);
    expect(named).toEqual(['p0', 'p3', 'p4']);
  });

  it('names what is a screen beyond the window, if asked', () => {
    layOut(10 * LINE);
    const named = stretchesInView(document, { screensBeyond: 1 });
    const ids = named.map(({ first }) => (first as Element).id);
    expect([ids[0], ids.at(-1)]).toEqual(['p5', 'p18']);
  });

  it('finds all in view of children that lie in no order', () => {
    const rows = [...document.body.children];
    document.body.replaceChildren(
      ...rows.toReversed(),
      ...rows.map(() => document.createElement('hr')),
    );
    for (const [index, row] of [document.body, ...rows].entries()) {
      const height = row === document.body ? rows.length * LINE : LINE;
      const rect = new DOMRect(0, Math.max(0, index - 1) * LINE, 100, height);
      row.getBoundingClientRect = () => rect;
    }
    expect(idsInView().toSorted()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  it('goes into what takes no room, unless it is not shown', () => {
    document.body.innerHTML = `<div id="wide"><p id="floating">1</p></div>
      <div style="display: none"><p id="menu">2</p></div>${document.body.innerHTML}`;
    layOut();
    const flat = { top: -9000, bottom: -9000, height: 0 } as DOMRect;
    for (const it of document.querySelectorAll('div')) it.getBoundingClientRect = () => flat;
    expect(idsInView()).toContain('floating');
    expect(idsInView()).not.toContain('menu');
  });

  it('looks at each element in which there may be another tree, but inside what it names', () => {
    document.body.innerHTML = `<x-host></x-host><div><p>1</p></div>${document.body.innerHTML}`;
    layOut();
    const seen: string[] = [];
    stretchesInView(document, { onElement: ({ localName }) => seen.push(localName) });
    expect(seen).toContain('x-host');
    expect(seen).not.toContain('p');
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
