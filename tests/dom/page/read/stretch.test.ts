import { describe, expect, it } from 'vitest';
import { stretchAround } from '@/page/read/stretch';

describe('stretchAround', () => {
  const stretchTexts = (selector: string) => {
    const { first, last } = stretchAround(document.querySelector(selector) as Element);
    return [first.textContent, last.textContent];
  };

  it('is a block by itself', () => {
    document.body.innerHTML = 'before<p>in</p>after';
    expect(stretchTexts('p')).toEqual(['in', 'in']);
  });

  it('is all that stands in line with an inline node, up to the next block', () => {
    document.body.innerHTML = '<p>x</p>one <a>two <b>three</b></a> four<p>y</p>';
    expect(stretchTexts('b')).toEqual(['one ', ' four']);
  });

  it.each([
    ['<x-a style="display: inline">two</x-a>', ['one ', ' four']],
    ['<x-a style="display: block">two</x-a>', ['two', 'two']],
    ['<x-a style="display: inline"><p>two</p></x-a>', ['two', 'two']],
    [
      '<div style="display: inline-block"><div style="display: inline">two</div></div>',
      ['one ', ' four'],
    ],
  ])('goes by style where the name does not tell: %s', (html, expected) => {
    document.body.innerHTML = `<main>one ${html} four</main>`;
    expect(stretchTexts('main > *')).toEqual(expected);
  });
});
