import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groundAt } from '@/page/sight/ground-at';

const CLEAR = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(250, 250, 250)';
const BLACK = 'rgb(5, 5, 5)';
const RED = 'rgb(255, 0, 0)';
const IMAGE = 'url(a.png)';

/** How an element looks that has no style of its own. */
const PLAIN = { color: 'rgb(0, 0, 0)', backgroundColor: CLEAR, backgroundImage: 'none' };

const styled = (style: object) => `data-style='${JSON.stringify(style)}'`;

/** The ground of the first text of a page. */
function groundOf(html: string) {
  document.body.innerHTML = html;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  return groundAt(texts.nextNode() as Text);
}

beforeEach(() => {
  const styleOf = (element: Element) => ({
    ...PLAIN,
    ...JSON.parse(element.getAttribute('data-style') ?? '{}'),
  });
  vi.stubGlobal('getComputedStyle', styleOf);
  document.body.removeAttribute('data-style');
  document.documentElement.removeAttribute('data-style');
});

afterEach(() => vi.unstubAllGlobals());

describe('groundAt', () => {
  it('is that of the nearest colour behind a text, whatever the colour of its letters', () => {
    const inner = `<b ${styled({ color: RED })}>one</b>`;
    expect(groundOf(`<p ${styled({ backgroundColor: BLACK })}>${inner}</p>`)).toBe('dark');
    expect(groundOf(`<p ${styled({ backgroundColor: WHITE })}>${inner}</p>`)).toBe('light');
    const both = `<div ${styled({ backgroundColor: WHITE })}><p ${styled({ backgroundColor: BLACK })}>one</p></div>`;
    expect(groundOf(both)).toBe('dark');
  });

  it('passes over a colour that what lies behind shows through', () => {
    const tint = styled({ backgroundColor: 'rgba(0, 0, 0, 0.1)' });
    const page = `<div ${styled({ backgroundColor: WHITE })}><p ${tint}>one</p></div>`;
    expect(groundOf(page)).toBe('light');
  });

  it('is told over a picture by the letters, but not by clear ones that a picture shows through', () => {
    const onPicture = (color: string) => `<p ${styled({ backgroundImage: IMAGE, color })}>one</p>`;
    expect(groundOf(onPicture(WHITE))).toBe('dark');
    expect(groundOf(onPicture(BLACK))).toBe('light');
    const page = `<div ${styled({ backgroundColor: BLACK })}>${onPicture(CLEAR)}</div>`;
    expect(groundOf(page)).toBe('dark');
  });

  it('is what goes with the letters of the whole where nothing has a colour', () => {
    expect(groundOf(`<p ${styled({ color: RED })}>one</p>`)).toBe('light');
    document.documentElement.setAttribute('data-style', JSON.stringify({ color: WHITE }));
    expect(groundOf('<p>one</p>')).toBe('dark');
  });

  it('is that of the body for all of a page', () => {
    document.body.setAttribute('data-style', JSON.stringify({ backgroundColor: BLACK }));
    expect(groundAt(document.documentElement)).toBe('dark');
  });

  it('is that of the host for a text right inside a shadow root', () => {
    document.body.innerHTML = `<div ${styled({ backgroundColor: BLACK })}></div>`;
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('one');
    expect(groundAt(root?.firstChild as Text)).toBe('dark');
  });
});
