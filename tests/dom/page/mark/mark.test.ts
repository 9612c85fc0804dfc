import { beforeEach, describe, expect, it } from 'vitest';
import { isShown, type Mark } from '@/page/mark/mark';

/** Browsers call what has no box of its own hidden, whatever is in it. */
beforeEach(() => {
  Element.prototype.checkVisibility = function checkVisibility() {
    return !/none|contents/.test(getComputedStyle(this).display) && !this.closest('[hidden]');
  };
});

describe('isShown', () => {
  it.each([
    ['<p>pain</p>', true],
    ['<p style="display: none">pain</p>', false],
    ['<p><i style="display: contents"><b style="display: contents">pain</b></i></p>', true],
    ['<p hidden><i style="display: contents">pain</i></p>', false],
    ['<p><i style="display: contents; visibility: hidden">pain</i></p>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
    expect(isShown({ node } as Mark)).toBe(expected);
  });
});
