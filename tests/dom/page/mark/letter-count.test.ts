import { expect, it } from 'vitest';
import { LetterCount } from '@/page/mark/letter-count';
import { textsIn } from '../fake-paint';

const HTML = '<p>four</p><script>let x;</script> <p><b>one</b>, <b>two</b></p><b>three</b>';

it('counts the letters before a text, but no scripts and no white space between elements', () => {
  const [one, two, three] = textsIn(HTML) as [Text, Text, Text];
  const count = new LetterCount(document.body);
  expect([one, two, three].map((text) => count.before(text))).toEqual([4, 8, 11]);
});

it('goes back, and starts anew where the text it stood at is gone', () => {
  const [one, two, three] = textsIn(HTML) as [Text, Text, Text];
  const count = new LetterCount(document.body);
  expect([count.before(three), count.before(one)]).toEqual([11, 4]);
  one.remove();
  expect([count.before(two), count.before(three)]).toEqual([5, 8]);
});
