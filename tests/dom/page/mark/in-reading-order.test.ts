import { beforeEach, describe, expect, it } from 'vitest';
import { inReadingOrder } from '@/page/mark/in-reading-order';
import { wordsOf } from '@/page/mark/words-of';
import { markOn, stubPaint, textsIn } from '../fake-paint';

beforeEach(() => {
  stubPaint();
});

describe('inReadingOrder', () => {
  it('sorts by place, a shadow tree where its host stands', () => {
    const [first, last] = textsIn('<b>one</b><i></i><b>three</b>') as [Text, Text];
    const root = document.querySelector('i')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<b>two</b>';
    const middle = root.querySelector('b')?.firstChild as Text;
    const all = [
      markOn(last),
      markOn(middle),
      markOn(first, { start: 1 }),
      markOn(first, { end: 1 }),
    ];
    expect(inReadingOrder(all).map(wordsOf)).toEqual(['o', 'ne', 'two', 'three']);
  });

  it('takes marks whose text has just been removed', () => {
    const texts = textsIn('<b>one</b><b>two</b><b>three</b>') as [Text, Text, Text];
    for (const gone of texts.slice(0, 2)) gone.parentElement?.remove();
    expect(inReadingOrder(texts.map((text) => markOn(text)))).toHaveLength(3);
  });
});
