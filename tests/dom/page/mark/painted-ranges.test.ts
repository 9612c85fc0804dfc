import { beforeEach, expect, it } from 'vitest';
import { placeOn } from '@/page/mark/mark';
import { textNodesIn } from '@/page/read/run';
import { stubPaint } from '../fake-paint';

beforeEach(() => void stubPaint());

it.each([
  ['<i>joint</i> pain', ['joint pain']],
  ['<ruby>joint<rt>x</rt> pain<rt>y</rt></ruby>', ['joint', ' pain']],
  ['<ruby>muscle<rp>(</rp><rt>x</rt><rp>)</rp></ruby> <b>cramps</b>', ['muscle', ' cramps']],
  ['B<sub>12</sub>', ['B12']],
  ['muscle<sup>1</sup> <i>weakness</i><sup>2</sup>', ['muscle', ' weakness']],
])('paints %s in parts', (html, expected) => {
  document.body.innerHTML = html;
  const nodes = textNodesIn(document.body).filter((it) => !it.parentElement?.closest('rt,rp,sup'));
  const { painted } = placeOn(nodes, 0, nodes.at(-1)?.length ?? 0);
  const texts = painted.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.toString();
  });
  expect(texts).toEqual(expected);
});
