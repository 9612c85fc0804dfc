import { beforeEach, describe, expect, it } from 'vitest';
import { sessionOnPage, shadowIn } from './session-on-page';

const on = sessionOnPage();

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
    [...on.finder.mayHoldTerms.mock.calls, ...on.finder.findTerms.mock.calls].flatMap(
      ([texts]) => texts,
    );

  it('reads, judges and marks what is inside it, and nothing else', async () => {
    on.start(document.querySelector('main') as Element);
    await on.wait();
    expect(new Set(asked())).toEqual(new Set(['inner fibro', 'inner shadow fibro']));
    expect(new Set(on.finder.judgePage.mock.calls.flat())).toEqual(new Set(['\ninner fibro']));
    expect(on.session.marksInOrder()).toHaveLength(2);
  });

  it('follows the changes inside it, and no others', async () => {
    const main = document.querySelector('main') as Element;
    on.start(main);
    await on.wait();
    document.querySelector('section')?.append(' and a cramp');
    document.body.append('a cramp');
    main.append('a cramp inside');
    main.setAttribute('lang', 'en');
    await on.wait();
    on.session.readAgain();
    await on.wait();
    expect(asked().filter((text) => text.includes('outer'))).toEqual([]);
    expect(asked()).not.toContain('a cramp');
    expect(on.marked()).toEqual(['fibro', 'fibro', 'cramp']);
  });
});
