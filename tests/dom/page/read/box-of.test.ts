import { expect, it } from 'vitest';
import { boxOf, isInLineByStyle } from '@/page/read/box-of';

const style = (display: string, position = 'static') =>
  ({ display, position }) as CSSStyleDeclaration;

it.each([
  ['inline', 'inline'],
  ['contents', 'inline'],
  ['ruby-base', 'inline'],
  ['inline-block', 'box'],
  ['inline-flex', 'box'],
  ['-webkit-inline-box', 'box'],
  ['block', 'block'],
  ['flex', 'block'],
  ['table-cell', 'block'],
  ['none', 'block'],
])('display: %s makes an element %s', (display, box) => {
  expect(boxOf(style(display))).toBe(box);
});

it.each(['absolute', 'fixed'])('position: %s has it placed', (position) => {
  expect(boxOf(style('block', position))).toBe('placed');
});

it('knows what may be part of a line', () => {
  document.body.innerHTML = '<div></div><div style="display: inline-block"></div>';
  expect([...document.body.children].map(isInLineByStyle)).toEqual([false, true]);
});
