import { isPlainlyEnglish } from '@/core/text/is-plainly-english';
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

/** Whether an element declares its language to be English; null where it declares none. */
export function declaresEnglish(element: Element): boolean | null {
  const tag = element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '';
  const language = LANGUAGE.exec(tag)?.[1] ?? '';
  if (language === '' || NO_LANGUAGE.test(language)) return null;
  return /^en(?:g|glish)?$/i.test(language);
}

/** Whether the text inside an element is English by its attribute or, where that says otherwise, beyond doubt; null where nothing is said. */
export function isEnglish(element: Element): boolean | null {
  const declared = declaresEnglish(element);
  return declared === false ? isPlainlyEnglish(textAtStart(element, SAMPLE_LENGTH)) : declared;
}

/** Whether the text directly inside a node may be read. That node and all around it decide, across shadow roots. */
export function isReadableInside(node: Node): boolean {
  return isOpenInside(node) && isEnglishInside(node);
}

/** Whether the text directly inside a node is there to be read, whatever its language: neither written by people nor code. */
export function isOpenInside(node: Node): boolean {
  if (isWritten(document)) return false;
  return elementsAround(node).every((element) => !/^(?:skipped|roomless)$/.test(flowOf(element)));
}

/** Whether the text directly inside a node is in English, as far as elements around it tell. */
export function isEnglishInside(node: Node): boolean {
  for (const element of elementsAround(node)) {
    const english = isEnglish(element);
    if (english !== null) return english;
  }
  return true;
}

/** Whether people write in a document as a whole, as in the editors of many mail clients. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}

/** A node, if it is an element, and the elements around it, from the innermost, across shadow roots. */
function elementsAround(node: Node): Element[] {
  const elements: Element[] = [];
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) elements.push(at);
  }
  return elements;
}
