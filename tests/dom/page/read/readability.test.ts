import { afterEach, describe, expect, it } from 'vitest';
import { withLanguage } from '@/core/text/said-language';
import {
  declaredLanguage,
  isReadableInside,
  languageOf,
  readLanguagesOf,
  textToSend,
} from '@/page/read/readability';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

/** So much English that no attribute can say otherwise. */
const ENGLISH = 'The doctor says that it is a neuropathy, and that I should rest.';
const GERMAN = 'Der Arzt sagt, es ist eine Neuropathie, und ich soll mich schonen.';

describe('declaredLanguage', () => {
  it.each(['en', 'EN', 'en-GB', 'en_US', 'en-', ' en ', 'en, de', 'eng', 'english'])(
    'lang="%s": English',
    (tag) => {
      expect(declaredLanguage(element(`<p lang="${tag}">`))).toBe('en');
    },
  );

  it.each([
    ['es', 'es'],
    ['de-AT', 'de'],
    ['zh_CN', 'zh'],
    [' ES ', 'es'],
    ['deu', 'deu'],
    ['enm', 'enm'],
    ['uk', 'uk'],
  ])('lang="%s": %s', (tag, expected) => {
    expect(declaredLanguage(element(`<p lang="${tag}">`))).toBe(expected);
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
    expect(declaredLanguage(element(`<p lang="${tag}">`))).toBeNull();
  });

  it('takes the attribute of XML where there is no other', () => {
    expect(declaredLanguage(element('<p>'))).toBeNull();
    expect(declaredLanguage(element('<p xml:lang="es">'))).toBe('es');
  });
});

describe('languageOf', () => {
  it.each([
    [`<p lang="de">${ENGLISH}</p>`, 'en'],
    [`<p lang="de">${GERMAN}</p>`, 'de'],
    ['<p lang="de">Arthritis</p>', 'de'],
    [`<div lang="de"><h1>Arthritis</h1><p>${ENGLISH}</p></div>`, 'en'],
    [`<div lang="de"><p>${ENGLISH}</p><p>${`${GERMAN} `.repeat(5)}</p></div>`, 'de'],
    [`<div lang="de"><p>${GERMAN}</p><script>/* ${ENGLISH} */</script></div>`, 'de'],
    [`<p lang="en">${GERMAN}</p>`, 'en'],
    [`<p lang="und">${GERMAN}</p>`, null],
  ])('%s: %s', (html, expected) => {
    expect(languageOf(element(html))).toBe(expected);
  });
});

describe('textToSend', () => {
  afterEach(() => readLanguagesOf([]));

  it('is what is in English, as it is said to be or beyond doubt', () => {
    expect(textToSend('Arthritis', 'en')).toBe('Arthritis');
    expect(textToSend(ENGLISH, 'de')).toBe(ENGLISH);
    expect(textToSend(GERMAN, 'de')).toBeNull();
  });

  it('is what is said to be in a language that is read, with what is said', () => {
    readLanguagesOf(['own-a/de', 'own-b/es']);
    expect(textToSend(GERMAN, 'de')).toBe(withLanguage(GERMAN, 'de'));
    expect(textToSend(ENGLISH, 'de')).toBe(ENGLISH);
    expect(textToSend('Lupus', 'fr')).toBeNull();
  });
});

describe('isReadableInside', () => {
  const isReadable = (html: string) => {
    const all = [element(html), ...document.body.querySelectorAll('*')];
    return isReadableInside(all.at(-1) as Element);
  };
  afterEach(() => {
    document.designMode = 'off';
    readLanguagesOf([]);
  });

  it('is so in languages that are read', () => {
    readLanguagesOf(['own-b/es']);
    expect(isReadable('<p lang="es"></p>')).toBe(true);
    expect(isReadable('<p lang="de"></p>')).toBe(false);
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
