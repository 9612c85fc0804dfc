import { afterEach, describe, expect, it } from 'vitest';
import { declaresEnglish, isReadableInside } from '@/page/read/readability';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

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

describe('isReadableInside', () => {
  const isReadable = (html: string) => {
    const all = [element(html), ...document.body.querySelectorAll('*')];
    return isReadableInside(all.at(-1) as Element);
  };
  afterEach(() => {
    document.designMode = 'off';
  });

  it.each([
    ['<p></p>', true],
    ['<p lang="es"></p>', false],
    ['<div lang="es"><p lang="en"></p></div>', true],
    ['<div contenteditable><p></p></div>', false],
    ['<code><p></p></code>', false],
  ])('%s: %s', (html, expected) => {
    expect(isReadable(html)).toBe(expected);
  });

  it('asks what is around the host of a shadow tree', () => {
    const host = element('<div lang="es"><div></div></div>').firstChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    expect(isReadableInside(root)).toBe(false);
  });

  it('is so for nothing in a document that is written as a whole', () => {
    document.designMode = 'on';
    expect(isReadable('<p></p>')).toBe(false);
  });
});
