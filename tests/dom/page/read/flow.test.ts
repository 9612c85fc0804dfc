import { describe, expect, it } from 'vitest';
import { flowOf, hasTextAttribute } from '@/page/read/flow';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('hasTextAttribute', () => {
  it.each(['<p lang="de">', '<p xml:lang="de">', '<p contenteditable>', '<p role="textbox">'])(
    '%s says something of its text',
    (html) => {
      expect(hasTextAttribute(element(html))).toBe(true);
    },
  );

  it.each(['<p>', '<p class="a" id="b">', '<p role="button">'])('%s does not', (html) => {
    expect(hasTextAttribute(element(html))).toBe(false);
  });
});

describe('flowOf', () => {
  it.each([
    ['<p>', 'block'],
    ['<x-post>', 'unsure'],
    ['<div>', 'unsure'],
    ['<em>', 'inline'],
    ['<br>', 'line-break'],
    ['<script></script>', 'roomless'],
    ['<rt>', 'roomless'],
    ['<textarea>', 'skipped'],
    ['<p contenteditable>', 'skipped'],
    ['<p contenteditable="false">', 'block'],
    ['<span role="searchbox">', 'skipped'],
  ])('%s is %s', (html, flow) => {
    expect(flowOf(element(html))).toBe(flow);
  });
});
