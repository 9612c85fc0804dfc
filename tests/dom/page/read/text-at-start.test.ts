import { expect, it } from 'vitest';
import { textAtStart } from '@/page/read/text-at-start';

const textOf = (html: string, length = 100) => {
  document.body.innerHTML = html;
  return textAtStart(document.body, length).trim().replace(/\s+/g, ' ');
};

it('joins texts, and leaves out what is no prose', () => {
  expect(
    textOf('<p>one <b>two</b></p><script>no()</script><textarea>no</textarea><p>three</p>'),
  ).toBe('one two three');
});

it.each(['lang="es"', 'contenteditable'])(
  'leaves out what has a word of its own: %s',
  (attribute) => {
    expect(textOf(`<p>one</p><div ${attribute}><p>no</p></div><p>two</p>`)).toBe('one two');
  },
);

it('is no longer than asked', () => {
  expect(textAtStart(document.body, 3)).toHaveLength(3);
  expect(textOf('<p>one</p><p>two</p>', 6)).toBe('one t');
});
