import { afterEach, describe, expect, it } from 'vitest';
import { declaresEnglish, isEnglish, isReadableInside } from '@/page/read/readability';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

/** So much English that no attribute can say otherwise. */
const ENGLISH = 'The doctor says that it is a neuropathy, and that I should rest.';
const GERMAN = 'Der Arzt sagt, es ist eine Neuropathie, und ich soll mich schonen.';

describe('declaresEnglish', () => {
  it.each(['en', 'EN', 'en-GB', 'en_US', 'en-', ' en ', 'en, de', 'eng', 'english'])(
    'lang="%s": English',
    (tag) => {
      expect(declaresEnglish(element(`<p lang="${tag}">`))).toBe(true);
    },
  );

  it.each(['es', 'de-AT', 'zh_CN', 'deu', 'enm', 'uk'])('lang="%s": other', (tag) => {
    expect(declaresEnglish(element(`<p lang="${tag}">`))).toBe(false);
  });

  it.each([
    '',
    ' ',
    'und',
    'zxx',
    'mul',
    'x-default',
    'us',
    'la',
    '{{lang}}',
    '%LANG%',
    'null',
    'german',
    '1',
  ])('lang="%s": nothing', (tag) => {
    expect(declaresEnglish(element(`<p lang="${tag}">`))).toBeNull();
  });

  it('takes the attribute of XML where there is no other', () => {
    expect(declaresEnglish(element('<p>'))).toBeNull();
    expect(declaresEnglish(element('<p xml:lang="es">'))).toBe(false);
  });
});

describe('isEnglish', () => {
  it.each([
    [`<p lang="de">${ENGLISH}</p>`, true],
    [`<p lang="de">${GERMAN}</p>`, false],
    ['<p lang="de">Arthritis</p>', false],
    [`<div lang="de"><h1>Arthritis</h1><p>${ENGLISH}</p></div>`, true],
    [`<div lang="de"><p>${ENGLISH}</p><p>${`${GERMAN} `.repeat(5)}</p></div>`, false],
    [`<div lang="de"><p>${GERMAN}</p><script>/* ${ENGLISH} */</script></div>`, false],
    [`<p lang="en">${GERMAN}</p>`, true],
    [`<p lang="und">${GERMAN}</p>`, null],
  ])('%s: %s', (html, expected) => {
    expect(isEnglish(element(html))).toBe(expected);
  });
});

describe('isReadableInside', () => {
  const isReadable = (html: string) => {
    const all = [element(html), ...document.body.querySelectorAll('*')];
    return isReadableInside(all.at(-1) as Element);
  };
  afterEach(() => {
    document.designMode = 'off';
  });

  it.each([
    ['<p></p>', true],
    ['<p lang="es"></p>', false],
    ['<div lang="es"><p lang="en"></p></div>', true],
    [`<div lang="es">${ENGLISH}<p></p></div>`, true],
    [`<div lang="es">${ENGLISH}<p lang="de"></p></div>`, false],
    ['<div contenteditable><p></p></div>', false],
    ['<code><p></p></code>', false],
  ])('%s: %s', (html, expected) => {
    expect(isReadable(html)).toBe(expected);
  });

  it('asks what is around the host of a shadow tree', () => {
    const host = element('<div lang="es"><div></div></div>').firstChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    expect(isReadableInside(root)).toBe(false);
  });

  it('is so for nothing in a document that is written as a whole', () => {
    document.designMode = 'on';
    expect(isReadable('<p></p>')).toBe(false);
  });
});
