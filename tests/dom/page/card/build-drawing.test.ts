import { describe, expect, it } from 'vitest';
import type { DrawnElement, DrawnNode } from '@/core/card/card-drawing';
import { buildDrawing } from '@/page/card/build-drawing';

const LINK = { href: 'https://www.nhs.uk/', target: '_blank', rel: 'noopener noreferrer' };

function drawn(
  name: string,
  attributes: Record<string, string> = {},
  children: DrawnNode[] = [],
): DrawnElement {
  return { name, attributes, children };
}

describe('buildDrawing', () => {
  it('builds elements with their attributes and what is inside them', () => {
    const name = drawn('em', { id: 'name' }, ['twitch']);
    expect(buildDrawing(drawn('p', { class: 'seen' }, ['You saw: ', name, '.'])).outerHTML).toBe(
      '<p class="seen">You saw: <em id="name">twitch</em>.</p>',
    );
  });

  it('makes text of text, whatever it says', () => {
    const built = buildDrawing(drawn('p', {}, ['<b>&amp;']));
    expect(built.childNodes).toHaveLength(1);
    expect(built.textContent).toBe('<b>&amp;');
  });

  it('keeps drawings inside a picture in its name space', () => {
    const label = drawn('text', { x: '1', y: '2' }, ['nerve']);
    const svg = buildDrawing(drawn('svg', {}, [drawn('path', { d: 'M0 0' }), label]));
    const spaces = [...svg.children].map(({ namespaceURI }) => namespaceURI);
    expect(spaces).toEqual(['http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg']);
    expect(svg.lastElementChild?.outerHTML).toBe('<text x="1" y="2">nerve</text>');
  });

  it.each(
    [
      ['script', 'SCRIPT', 'iframe', 'object', 'embed', 'frame', 'base', 'meta'],
      ['link', 'style', 'template', 'form', 'input', 'textarea'],
      ['img', 'image', 'picture', 'video', 'audio', 'source', 'use', 'foreignObject'],
      ['animate', 'set', 'feImage', 'mask', 'filter', 'pattern', 'textPath', 'defs', 'g'],
    ].flat(),
  )('refuses <%s>, wherever it stands', (name) => {
    expect(() => buildDrawing(drawn(name))).toThrow(`A card holds no <${name}>`);
    expect(() => buildDrawing(drawn('div', {}, [drawn('p', {}, [drawn(name)])]))).toThrow();
  });

  it.each([
    ...[
      'onclick',
      'ONCLICK',
      'onfocus',
      'style',
      'srcdoc',
      'src',
      'srcset',
      'action',
      'formaction',
    ],
    ...[
      'ping',
      'background',
      'fill',
      'stroke',
      'filter',
      'xlink:href',
      'is',
      'slot',
      'autofocus',
      'popover',
      'contenteditable',
    ],
  ])('refuses the attribute %s', (name) => {
    expect(() => buildDrawing(drawn('p', { [name]: 'x' }))).toThrow(`A card holds no <p ${name}>`);
  });

  it('builds a link to the web', () => {
    expect((buildDrawing(drawn('a', LINK)) as HTMLAnchorElement).href).toBe(LINK.href);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'moz-extension://id/popup.html',
    '//example.org',
    '/there',
    '#there',
    '',
  ])('refuses a link to %j', (href) => {
    expect(() => buildDrawing(drawn('a', { ...LINK, href }))).toThrow('A card holds no <a href=');
  });

  it.each([
    ['stays in the tab', { target: '_self' }, 'A card holds no <a target='],
    ['hands over the window', { rel: 'opener' }, 'A card holds no <a rel='],
    ['tells where it was clicked', { rel: 'noopener' }, 'A card holds no <a rel='],
  ])('refuses a link that %s', (_, change, message) => {
    expect(() => buildDrawing(drawn('a', { ...LINK, ...change }))).toThrow(message);
  });
});
