import { expect, it } from 'vitest';
import { flowOf } from '@/page/read/flow';
import { plainTextOf } from '@/page/read/plain-text-of';

it.each([
  ['<p>joint pain</p>', 'joint pain'],
  ['<p>joint <b>pain</b> hurts</p>', 'joint pain hurts'],
  ['<p><a>joint</a> <i>pain</i></p>', 'joint pain'],
  ['<i>joint</i>', 'joint'],
  ['<i>joint <b>pain</b></i>', null],
  ['<p><a>joint</a><a>pain</a></p>', null],
  ['<p>joint<a>Pain</a></p>', null],
  ['<p>joint <a>pain</a>2</p>', null],
  ['<p>joint pain<i class="icon">info</i></p>', null],
  ['<p>joint <span>pain</span></p>', null],
  ['<p>joint <b>pain</b><br></p>', null],
  ['<p>joint <b lang="es">pain</b></p>', null],
  ['<div><p>joint</p></div>', null],
])('%s holds one plain text: %j', (html, expected) => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as Element;
  expect(plainTextOf(element, flowOf(element))).toBe(expected);
});
