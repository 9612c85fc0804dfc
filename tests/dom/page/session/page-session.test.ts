import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermCount } from '@/core/glossary/term-counts';
import { wordsOf } from '@/page/mark/words-of';
import { type PageSession, startPageSession } from '@/page/session/page-session';
import { stubPaint } from '../fake-paint';
import { fakeFinder } from './fake-finder';

let highlights: ReturnType<typeof stubPaint>;
let life: AbortController;
let session: PageSession;
let finder: ReturnType<typeof fakeFinder>;
const onTerms = vi.fn<(terms: TermCount[]) => void>();

const start = (root: Document | Element = document, shadowPaint: CSSStyleSheet | null = null) => {
  const openShadowRoot = (element: Element) => element.shadowRoot;
  session = startPageSession({ root, finder, openShadowRoot, shadowPaint, onTerms }, life.signal);
};
/** Lets the page settle, be read and be told of. */
const wait = () => vi.advanceTimersByTimeAsync(2000);
const marked = () => session.marksInOrder().map(wordsOf);
const painted = () => highlights.get('healthgloss')?.size ?? 0;
const shadowIn = (host: Element, html: string) => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};

beforeEach(() => {
  vi.useFakeTimers();
  highlights = stubPaint();
  document.body.innerHTML = '';
  life = new AbortController();
  finder = fakeFinder('fibro', 'cramp');
  onTerms.mockReset();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page session', () => {
  it('marks what is there, and tells of it', async () => {
    document.body.innerHTML = '<p>a cramp</p><p>fi<b>bro</b> and cramp</p>';
    start();
    await wait();
    expect(marked()).toEqual(['cramp', 'fibro', 'cramp']);
    expect(painted()).toBe(3);
    expect(onTerms.mock.calls).toEqual([
      [
        [
          { id: 'cramp', count: 2 },
          { id: 'fibro', count: 1 },
        ],
      ],
    ]);
  });

  it('leaves the registry alone where there is nothing to paint', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    start();
    await wait();
    expect(highlights.size).toBe(0);
    expect(onTerms).not.toHaveBeenCalled();
  });

  it('follows the page as it changes', async () => {
    document.body.innerHTML = '<p id="p">fibro</p>';
    start();
    await wait();
    (document.querySelector('#p')?.firstChild as Text).data = 'cramp';
    document.body.append('more fibro');
    await wait();
    expect(marked()).toEqual(['cramp', 'fibro']);
    document.querySelector('#p')?.remove();
    await wait();
    expect(marked()).toEqual(['fibro']);
    expect(onTerms).toHaveBeenLastCalledWith([{ id: 'fibro', count: 1 }]);
  });

  it('marks inside shadow roots, and leaves them as they were', async () => {
    document.body.innerHTML = '<div></div>';
    const root = shadowIn(document.querySelector('div') as Element, '<p>fibro</p>');
    const [theirs, ours] = [new CSSStyleSheet(), new CSSStyleSheet()];
    root.adoptedStyleSheets = [theirs];
    start(document, ours);
    await wait();
    expect(marked()).toEqual(['fibro']);
    expect(root.adoptedStyleSheets).toEqual([theirs, ours]);
    life.abort();
    expect(root.adoptedStyleSheets).toEqual([theirs]);
  });

  it('registers its marks again when the page has cleared the registry', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    start();
    await wait();
    highlights.clear();
    document.body.append('changed');
    await wait();
    expect(painted()).toBe(1);
  });

  it('leaves no trace when its signal aborts, and does nothing from then on', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    start();
    await wait();
    session.emphasise(session.marksInOrder()[0] ?? null);
    expect([...highlights.keys()]).toEqual(['healthgloss', 'healthgloss-open']);
    life.abort();
    expect(highlights.size).toBe(0);
    expect(marked()).toEqual([]);
    expect(onTerms).toHaveBeenLastCalledWith([]);
    const asked = finder.findTerms.mock.calls.length;
    document.body.append('a cramp');
    await wait();
    expect(finder.findTerms).toHaveBeenCalledTimes(asked);
    expect(highlights.size).toBe(0);
  });

  it('ends the same in the midst of its work', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    start();
    life.abort();
    await wait();
    expect(highlights.size).toBe(0);
    expect(onTerms).not.toHaveBeenCalled();
  });

  it('looks up again what had no answer, once the page settles again', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    finder.mayHoldTerms.mockResolvedValueOnce(null);
    start();
    await wait();
    expect(marked()).toEqual([]);
    dispatchEvent(new Event('click'));
    await wait();
    expect(marked()).toEqual(['fibro']);
  });
});

describe('a session on an element', () => {
  beforeEach(() => {
    document.title = 'fibro';
    document.body.innerHTML =
      '<section>outer fibro<div></div></section><main><p>inner fibro</p><div></div></main>';
    const [outer, inner] = document.querySelectorAll('div') as unknown as [Element, Element];
    shadowIn(outer, '<p>outer shadow fibro</p>');
    shadowIn(inner, '<p>inner shadow fibro</p>');
  });
  const asked = () =>
    [...finder.mayHoldTerms.mock.calls, ...finder.findTerms.mock.calls].flatMap(([texts]) => texts);

  it('reads, judges and marks what is inside it, and nothing else', async () => {
    start(document.querySelector('main') as Element);
    await wait();
    expect(new Set(asked())).toEqual(new Set(['inner fibro', 'inner shadow fibro']));
    expect(new Set(finder.judgePage.mock.calls.flat())).toEqual(new Set(['\ninner fibro']));
    expect(session.marksInOrder()).toHaveLength(2);
  });

  it('follows the changes inside it, and no others', async () => {
    const main = document.querySelector('main') as Element;
    start(main);
    await wait();
    document.querySelector('section')?.append(' and a cramp');
    document.body.append('a cramp');
    main.append('a cramp inside');
    main.setAttribute('lang', 'en');
    await wait();
    session.readAgain();
    await wait();
    expect(asked().filter((text) => text.includes('outer'))).toEqual([]);
    expect(asked()).not.toContain('a cramp');
    expect(marked()).toEqual(['fibro', 'fibro', 'cramp']);
  });
});

describe('a session that drops a term', () => {
  it('removes its marks at once from every tree, and marks it no more', async () => {
    document.body.innerHTML = '<p>fibro, cramp</p><div></div>';
    shadowIn(document.querySelector('div') as Element, '<p>fibro</p>');
    start();
    await wait();
    expect(marked()).toEqual(['fibro', 'cramp', 'fibro']);
    session.drop('fibro');
    expect(marked()).toEqual(['cramp']);
    document.body.append('more fibro, more cramp');
    await wait();
    expect(marked()).toEqual(['cramp', 'cramp']);
    expect(onTerms).toHaveBeenLastCalledWith([{ id: 'cramp', count: 2 }]);
  });

  it('tells so also where nothing else is marked', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    start();
    await wait();
    session.drop('fibro');
    await wait();
    expect(onTerms).toHaveBeenLastCalledWith([]);
  });
});

describe('a session that reads again', () => {
  /** What a session marks that is started on the page as it stands. */
  const markedAfresh = async () => {
    life.abort();
    life = new AbortController();
    start();
    await wait();
    return marked();
  };

  it.each<[string, number, string[]]>([
    ['more terms', 7, ['fibro', 'cramp', 'numb']],
    ['other terms', 3, ['numb']],
    ['no terms', 0, ['none']],
  ])('marks what a fresh one would, with a finder of %s', async (_, count, words) => {
    document.body.innerHTML =
      '<p>fibro, numb</p><p hidden>cramp, numb</p><p>no term</p><div></div>';
    shadowIn(document.querySelector('div') as Element, '<p>cramp</p><p>numb fibro</p>');
    start();
    await wait();
    finder.words.splice(0, Number.POSITIVE_INFINITY, ...words);
    session.readAgain();
    await wait();
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await wait();
    const reread = marked();
    expect(reread).toHaveLength(count);
    expect(reread).toEqual(await markedAfresh());
  });

  it('finds terms where there were none for its finder before', async () => {
    document.body.innerHTML = '<p>numb</p>';
    start();
    await wait();
    finder.words.push('numb');
    session.readAgain();
    await wait();
    expect(marked()).toEqual(['numb']);
  });

  it('keeps the marks that hold, and marks again what it was to drop', async () => {
    document.body.innerHTML = '<p>fibro, cramp</p>';
    start();
    await wait();
    const [fibro] = session.marksInOrder();
    session.drop('cramp');
    session.readAgain();
    await wait();
    expect(marked()).toEqual(['fibro', 'cramp']);
    expect(session.marksInOrder()[0]).toBe(fibro);
  });
});
