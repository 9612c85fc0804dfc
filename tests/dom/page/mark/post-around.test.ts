import { describe, expect, it } from 'vitest';
import { postAround } from '@/page/mark/post-around';

/** The id of the post around the first `<b>`; null where there is none. */
function postOf(html: string): string | null {
  document.body.innerHTML = html;
  return postAround(document.querySelector('b') as Element)?.id ?? null;
}

const SIGNATURE = '<time>1 May</time>';
const SAID = '<p>My <b>calf</b> twitches day and night</p>';

describe('postAround', () => {
  it.each([
    ['an article', `<article id="post">${SAID}</article>`],
    ['a side bar', `<aside id="post">${SAID}</aside>`],
    ['a comment by its role', `<div role="comment" id="post">${SAID}</div>`],
    [
      'one of two signed blocks of a class',
      `<div class="post" id="post">${SIGNATURE}${SAID}</div><hr><div class="post">Me too</div>`,
    ],
    [
      'the last of them',
      `<div class="post bg1"></div><div class="post bg2" id="post">${SIGNATURE}${SAID}</div>`,
    ],
    ['an item of a list', `<ul><li>Me</li><li id="post">${SAID}<button>Reply</button></li></ul>`],
    [
      'an answer inside what it answers',
      `<div class="thing c"><div class="thing d" id="post">${SIGNATURE}${SAID}</div></div>`,
    ],
    [
      'an element that the site has named',
      `<x-comment id="post">${SIGNATURE}${SAID}</x-comment><x-comment></x-comment>`,
    ],
    [
      'a long row of a table',
      `<table><tr id="post"><td>otter</td><td>${SAID}${'and so on '.repeat(9)}</td></tr><tr></tr></table>`,
    ],
  ])('finds %s', (_, html) => {
    expect(postOf(html)).toBe('post');
  });

  it.each([
    ['a paragraph among others', `<p id="post">So <b>numb</b>${SIGNATURE}</p><p>And weak</p>`],
    ['blocks that nobody signed', `<div id="post">${SAID}</div><div>More</div>`],
    ['a block without its like', `<div class="a" id="post">${SIGNATURE}${SAID}</div>`],
    ['a short row', `<table><tr id="post"><td>${SIGNATURE}${SAID}</td></tr><tr></tr></table>`],
  ])('takes %s for a part of the page', (_, html) => {
    expect(postOf(html)).toBeNull();
  });

  it('looks out of shadow trees', () => {
    document.body.innerHTML = '<article id="post"><div></div></article>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = SAID;
    expect(postAround(root.querySelector('b') as Element)?.id).toBe('post');
  });
});
