import { describe, expect, it } from 'vitest';
import { declaresEnglish, flowOf, isTelling } from '@/page/read/readable-elements';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('isTelling', () => {
  it.each(['<p lang="de">', '<p xml:lang="de">', '<p contenteditable>', '<p role="textbox">'])(
    '%s says something of its text',
    (html) => {
      expect(isTelling(element(html))).toBe(true);
    },
  );

  it.each(['<p>', '<p class="a" id="b">', '<p role="button">'])('%s does not', (html) => {
    expect(isTelling(element(html))).toBe(false);
  });
});

describe('flowOf', () => {
  it.each([
    ['<p>', 'block'],
    ['<x-post>', 'block'],
    ['<em>', 'inline'],
    ['<br>', 'line-break'],
    ['<script></script>', 'roomless'],
    ['<textarea>', 'skipped'],
    ['<p contenteditable>', 'skipped'],
    ['<p contenteditable="false">', 'block'],
    ['<span role="searchbox">', 'skipped'],
  ])('%s is %s', (html, flow) => {
    expect(flowOf(element(html))).toBe(flow);
  });
});

describe('declaresEnglish', () => {
  it.each([
    ['<p lang="en-GB">', true],
    ['<p lang="es">', false],
    ['<p lang="">', null],
    ['<p>', null],
  ])('%s: %s', (html, expected) => {
    expect(declaresEnglish(element(html))).toBe(expected);
  });
});
