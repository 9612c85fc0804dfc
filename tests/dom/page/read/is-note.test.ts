import { describe, expect, it } from 'vitest';
import { isNote } from '@/page/read/is-note';

const isNoteIn = (html: string, before = 'n') => {
  document.body.innerHTML = `<p style="font-size: 20px">word${html}</p>`;
  return isNote(document.querySelector('p')?.firstElementChild as Element, before);
};

describe('isNote', () => {
  it.each([
    '<sup>1</sup>',
    '<sup><a href="#n">2</a></sup>',
    '<sup>10,11–15</sup>',
    '<sup>a</sup>',
    '<sup>3, b</sup>',
    '<sub>4</sub>',
    '<span style="vertical-align: super">5</span>',
    '<span style="vertical-align: sub">6</span>',
    '<a style="vertical-align: 5px; font-size: 14px">b</a>',
    '<small style="font-size: 14px">7</small>',
  ])('%s is a note', (html) => {
    expect(isNoteIn(html)).toBe(true);
  });

  it.each([
    '<b>1</b>',
    '<i>s</i>',
    '<sup>pain</sup>',
    '<sup>[1]</sup>',
    '<sup>†</sup>',
    '<sup></sup>',
    '<sup>a b c d e f g h</sup>',
    '<sup><i><b>1</b></i></sup>',
    '<small style="font-size: 14px; vertical-align: baseline">S</small>',
    '<span style="vertical-align: top">A</span>',
  ])('%s is part of the line', (html) => {
    expect(isNoteIn(html)).toBe(false);
  });

  it.each(['<sub>12</sub>', '<span style="vertical-align: sub">12</span>'])(
    '%s belongs to a formula after a capital letter',
    (html) => {
      expect(isNoteIn(html, 'B')).toBe(false);
    },
  );
});
