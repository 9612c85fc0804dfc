import type { CardTarget } from './card-target';

/** Makes of a target that cannot be seen one that stands in the window, above all of the page, for as long as it is there. */
export function windowTarget({
  term,
  words,
  isThere,
}: Pick<CardTarget, 'term' | 'words' | 'isThere'>): CardTarget {
  const dialogs = document.querySelectorAll('dialog:modal');
  return {
    term,
    node: dialogs.item(dialogs.length - 1) ?? document.documentElement,
    emphasis: null,
    words,
    rects: () => [new DOMRect(innerWidth / 2, innerHeight / 5, 0, 0)],
    isThere,
  };
}
