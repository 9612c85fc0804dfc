import { afterEach, describe, expect, it } from 'vitest';
import { coverOver } from '@/page/sight/cover-over';
import { layOutElement } from './lay-out-element';

const POINT = { x: 10, y: 10 };
const BOX = { left: 0, top: 0, right: 100, bottom: 100 };

afterEach(() => document.body.replaceChildren());

/** What covers a text, where these elements lie at the point, the topmost first. */
function cover(text: Text, hits: (Element | null)[]) {
  Object.assign(document, { elementsFromPoint: () => hits });
  return coverOver({ nodes: [text], rects: () => [] }, POINT);
}

function textIn(style: string): Text {
  return layOutElement(document.body, style).appendChild(new Text('words'));
}

it('is nothing where the text is on top, whatever lies behind', () => {
  const text = textIn('');
  const behind = layOutElement(document.body, 'background-color: white');
  expect(cover(text, [text.parentElement, behind, document.body])).toBeNull();
});

describe('something above the text', () => {
  it.each([
    ['background-color: rgb(255, 255, 255)', true],
    ['background-color: rgba(255, 255, 255, 0.9)', true],
    ['background-color: rgba(0, 0, 0, 0.5)', false],
    ['background-color: rgba(0, 0, 0, 0)', false],
    ['background-color: white; opacity: 0.2', false],
    ['background-image: url(sea.png)', true],
    ['background-image: linear-gradient(rgba(0, 0, 0, 0), rgb(0, 0, 0))', false],
  ])('with %s covers it: %s', (style, covers) => {
    const text = textIn('');
    const above = layOutElement(document.body, style);
    expect(cover(text, [above, text.parentElement])).toEqual(covers ? BOX : null);
  });

  it('covers it as far as all that lies there', () => {
    const text = textIn('');
    const button = layOutElement(document.body, 'background-color: white', { bottom: 20 });
    const bar = layOutElement(document.body, 'background-color: white', { right: 900 });
    expect(cover(text, [button, bar, text.parentElement])).toEqual({ ...BOX, right: 900 });
  });
});

describe('a text that is not hit', () => {
  const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

  it('is cut off', () => {
    expect(cover(textIn(''), [document.body])).toEqual(everywhere);
  });

  it.each(['pointer-events: none', 'display: contents'])('never is with %s', (style) => {
    expect(cover(textIn(style), [document.body])).toBeNull();
  });
});
