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
});
