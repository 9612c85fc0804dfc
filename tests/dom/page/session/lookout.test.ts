import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '@/page/pace/pace';
import { Lookout } from '@/page/session/lookout';
import { PageFinder } from '@/page/session/page-finder';
import { fakeFinder } from './fake-finder';

const SCREEN = 1000;

const onFound = vi.fn();
let finder: ReturnType<typeof fakeFinder>;
let life: AbortController;

/** Puts paragraphs on the page, each a screen tall. */
function page(...texts: string[]): void {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  layOut(0);
}

/** Lays them out one below the other, scrolled by so many screens. */
function layOut(scrolled: number): void {
  vi.stubGlobal('scrollY', scrolled * SCREEN);
  const place = (element: Element, from: number, to: number) => {
    const rect = new DOMRect(0, (from - scrolled) * SCREEN, 100, (to - from) * SCREEN);
    element.getBoundingClientRect = () => rect;
  };
  const { children } = document.body;
  for (const it of [document.documentElement, document.body]) place(it, 0, children.length);
  for (const [index, it] of [...children].entries()) place(it, index, index + 1);
}

function lookOut(): void {
  const pace = createPace();
  const root = document;
  new Lookout(
    {
      root,
      finder: new PageFinder(finder, root, pace, life.signal),
      openShadowRoot: ({ shadowRoot }) => shadowRoot,
      pace,
      onFound,
    },
    life.signal,
  );
}

const wait = () => vi.advanceTimersByTimeAsync(1000);
const asked = () => finder.mayHoldTerms.mock.calls.flatMap(([texts]) => texts);

async function scrollTo(screens: number): Promise<void> {
  layOut(screens);
  document.dispatchEvent(new Event('scroll', { bubbles: true }));
  await wait();
}

/** So many texts, each of its number. */
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);

beforeEach(() => {
  vi.useFakeTimers();
  window.innerHeight = SCREEN;
  finder = fakeFinder('fibro');
  life = new AbortController();
  onFound.mockReset();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a lookout', () => {
  it('reads all in view again once the language of the page is said to be another', async () => {
    page('a', 'b');
    document.documentElement.lang = 'de';
    lookOut();
    await wait();
    expect(asked()).toEqual([]);
    document.documentElement.lang = 'en';
    await wait();
    document.documentElement.removeAttribute('lang');
    expect(asked()).toEqual(['a', 'b']);
  });

  it('reads what is in view and a screen beyond', async () => {
    page('a', 'b', 'c', 'd', 'e', 'f');
    lookOut();
    await wait();
    expect(asked()).toEqual(['a', 'b', 'c']);
    expect(onFound).not.toHaveBeenCalled();
  });

  it('reads on as the page is scrolled, each text once', async () => {
    page('a', 'b', 'c', 'd', 'e', 'f');
    lookOut();
    await wait();
    await scrollTo(1);
    expect(asked()).toEqual(['a', 'b', 'c', 'd']);
    await scrollTo(4);
    expect(asked()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    await scrollTo(0);
    expect(asked()).toHaveLength(6);
  });

  it('reads ahead the further, the longer the reader has scrolled in vain', async () => {
    page(...numbered(100));
    lookOut();
    await wait();
    for (let screens = 1; screens <= 20; screens++) await scrollTo(screens);
    const read = asked().length;
    expect(read).toBeGreaterThan(25);
    expect(read).toBeLessThan(20 * 1.5 + 4);
    expect(finder.mayHoldTerms.mock.calls.length).toBeLessThan(10);
  });

  it('does not read what the reader jumps over, nor further ahead for that', async () => {
    page(...numbered(100));
    lookOut();
    await wait();
    await scrollTo(90);
    expect(asked()).toEqual(['n0', 'n1', 'n2', 'n88', 'n89', 'n90', 'n91', 'n92']);
  });

  it('looks again for a pane that is scrolled inside of the page', async () => {
    page(...numbered(9));
    lookOut();
    await wait();
    layOut(8);
    vi.stubGlobal('scrollY', 0);
    document.body.dispatchEvent(new Event('scroll'));
    await wait();
    expect(asked()).toContain('n8');
  });

  it('tells when there is a term', async () => {
    page('a', 'b', 'c', 'd', 'fibro');
    lookOut();
    await wait();
    expect(onFound).not.toHaveBeenCalled();
    await scrollTo(3);
    expect(onFound).toHaveBeenCalled();
  });

  it('reads what has changed in view, and puts aside what has changed below it', async () => {
    page('a', 'b', 'c', 'd', 'e', 'f');
    lookOut();
    await wait();
    const [first, , , , fifth] = document.querySelectorAll('p');
    (first as Element).textContent = 'A';
    (fifth as Element).textContent = 'E';
    await wait();
    expect(asked()).toEqual(['a', 'b', 'c', 'A']);
    await scrollTo(4);
    expect(asked()).toEqual(['a', 'b', 'c', 'A', 'd', 'E', 'f']);
  });

  it('reads nothing while nobody can see the page', async () => {
    page('a');
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    lookOut();
    await wait();
    expect(asked()).toEqual([]);
    isHidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait();
    expect(asked()).toEqual(['a']);
    isHidden.mockRestore();
  });

  it('reads what is inside shadow roots, and follows it', async () => {
    page('a', '');
    const host = document.querySelector('p:last-child') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<b>inside</b>';
    lookOut();
    await wait();
    expect(asked()).toEqual(['a', 'inside']);
    root.innerHTML = '<b>fibro</b>';
    await wait();
    expect(onFound).toHaveBeenCalled();
  });

  it('asks again where there was no answer', async () => {
    page('fibro');
    finder.mayHoldTerms.mockResolvedValueOnce(null);
    lookOut();
    await wait();
    await wait();
    expect(onFound).toHaveBeenCalled();
  });

  it('asks no more by itself where there is never an answer, but when the reader moves', async () => {
    page('a');
    finder.mayHoldTerms.mockResolvedValue(null);
    lookOut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toHaveLength(5);
    await scrollTo(0);
    expect(asked()).toHaveLength(6);
  });

  it('does nothing once its signal has aborted', async () => {
    page('a', 'b', 'c', 'd');
    lookOut();
    await wait();
    life.abort();
    await scrollTo(2);
    expect(asked()).toEqual(['a', 'b', 'c']);
  });
});
