import type { Ground } from '@/core/card/card-drawing';
import { alphaOf } from './alpha-of';
import { elementsAround } from './elements-around';
import { LEAST_ALPHA } from './is-filled';
import { isLight } from './is-light';

/**
 * The ground that a page has its text on at a node: the colour behind it or, as pictures have none that could be asked, what
 * goes with the colour of the letters.
 */
export function groundAt(node: Node): Ground {
  for (const element of around(node)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
    const isFilled = alphaOf(backgroundColor) >= LEAST_ALPHA;
    // Letters may be clear, so that a picture shows in their place.
    if (backgroundImage !== 'none' && alphaOf(color) > 0) return behind(color);
    if (isFilled) return isLight(backgroundColor) ? 'light' : 'dark';
  }
  // Browsers choose the colours of the whole to go together.
  return behind(getComputedStyle(document.documentElement).color);
}

/** The ground on which letters of a colour can be read. */
function behind(color: string): Ground {
  return isLight(color) ? 'dark' : 'light';
}

/** The elements that a text at a node stands on, the nearest first; for the page as a whole from its body, which mostly has the colours. */
function* around(node: Node): Iterable<Element> {
  const first = node === document.documentElement ? (document.body ?? node) : node;
  if (first instanceof Element) yield first;
  yield* elementsAround(first);
}
