import { isLanguageOfPack } from '@/core/settings/own-packs-stamp';
import { ENGLISH } from '@/core/text/english';
import { isPlainlyEnglish } from '@/core/text/is-plainly-english';
import { withLanguage } from '@/core/text/said-language';
import { flowOf } from './flow';
import { textAtStart } from './text-at-start';

/** The language that a tag begins with; "english" is none, but pages say so. */
const LANGUAGE = /^\s*(english|[a-z]{2,3})(?![a-z])/i;
/**
 * What a tag may begin with that tells of no other language: unknown, several, none; the country, which has none of its
 * own; and Latin, of which many terms are.
 */
const NO_LANGUAGE = /^(?:und|mul|zxx|mis|us|la)$/i;

/** How much of a text tells its language, in UTF-16 units: a few paragraphs, after a menu. */
const SAMPLE_LENGTH = 5000;

/** The packs whose languages are read, all over the page. */
let packs: readonly string[] = [];

/** Has texts in the languages of packs read besides English, from here on: see `own-packs-stamp`. */
export function readLanguagesOf(packsOn: readonly string[]): void {
  packs = packsOn;
}

/** The language that an element declares, in small letters; null where it declares none. */
export function declaredLanguage(element: Element): string | null {
  const tag = element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '';
  const language = LANGUAGE.exec(tag)?.[1] ?? '';
  if (language === '' || NO_LANGUAGE.test(language)) return null;
  return /^en(?:g|glish)?$/i.test(language) ? ENGLISH : language.toLowerCase();
}

/** The language of the text inside an element by its attribute, unless it is English beyond doubt; null where nothing is said. */
export function languageOf(element: Element): string | null {
  const declared = declaredLanguage(element);
  const isOther = declared !== null && declared !== ENGLISH;
  return isOther && isPlainlyEnglish(textAtStart(element, SAMPLE_LENGTH)) ? ENGLISH : declared;
}

/** Whether text is read that is said to be in a language, without a look at it. */
export function isLanguageRead(language: string): boolean {
  return language === ENGLISH || isLanguageOfPack(language, packs);
}

/** A text that is said to be in a language, as it is sent to be searched; null where it is not read. */
export function textToSend(text: string, language: string): string | null {
  if (language === ENGLISH || isPlainlyEnglish(text)) return text;
  return isLanguageRead(language) ? withLanguage(text, language) : null;
}

/** Whether the text directly inside a node may be read. That node and all around it decide, across shadow roots. */
export function isReadableInside(node: Node): boolean {
  return isOpenInside(node) && isLanguageRead(languageInside(node));
}

/** Whether the text directly inside a node is there to be read, whatever its language: neither written by people nor code. */
export function isOpenInside(node: Node): boolean {
  if (isWritten(document)) return false;
  return elementAndAround(node).every((element) => !/^(?:skipped|roomless)$/.test(flowOf(element)));
}

/** The language of the text directly inside a node, as far as elements around it tell. */
export function languageInside(node: Node): string {
  for (const element of elementAndAround(node)) {
    const language = languageOf(element);
    if (language !== null) return language;
  }
  return ENGLISH;
}

/** Whether people write in a document as a whole, as in the editors of many mail clients. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}

/** A node, if it is an element, and the elements around it, from the innermost, across shadow roots. */
function elementAndAround(node: Node): Element[] {
  const elements: Element[] = [];
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) elements.push(at);
  }
  return elements;
}
