import { expect, it } from 'vitest';
import type { Match } from '@/core/find/match';
import { inOneLine } from '@/page/read/in-one-line';
import { nameNodes } from '@/page/read/run';
import { allOfBody, begin, readAll } from './read-all';

it.each([
  ['<p>a <b>joint</b> <i>pain</i></p>', true],
  ['<p>a <b>joint</b> pain</p>', true],
  ['<p>a joint pain</p>', true],
  ['<p>a <b>joint</b><br><i>pain</i></p>', true],
  ['<p>a <b>joint</b> <i style="display: block">pain</i></p>', false],
  ['<p>a <b style="display: block">joint</b> pain</p>', false],
  ['<p>a <b>joint</b> <i style="display: block"><u>pain</u></i></p>', false],
  ['<p>a joint <i style="display: flex">pain</i></p>', false],
  [
    '<p>a <b>joint</b> <i style="display: inline-block; margin-inline-start: 30px">pain</i></p>',
    false,
  ],
  ['<p>a joint pain <i style="display: block">so</i></p>', true],
  ['<p>a joint\n \npain</p>', true],
  ['<p style="white-space: pre-wrap">a joint\npain</p>', true],
  ['<p style="white-space: pre-wrap">a joint\n \npain</p>', false],
  ['<p style="white-space: pre-line">a joint\n<b>\npain</b></p>', false],
  ['<p style="white-space: pre-wrap">a\n\njoint pain\n\n</p>', true],
])('%s: %s', (html, isKept) => {
  document.body.innerHTML = html;
  const run = nameNodes(readAll(begin(allOfBody())).at(0));
  const start = run.text.indexOf('joint');
  const match: Match = { start, end: run.text.indexOf('pain') + 4, term: 'test/joint-pain' };
  expect(inOneLine(run, [match])).toEqual(isKept ? [match] : []);
});
