import { isShown, type Mark, nodesOf } from './mark';
import { paintKindOf } from './paint-kind';

/** How it stands with a mark on its page: whether its text is shown, and how it can be painted. */
export type Look = Pick<Mark, 'isShown' | 'paintKind'>;

/** How it stands with a mark whose text is not shown. */
export const HIDDEN: Look = { isShown: false, paintKind: null };

/** Asks the page how it stands with a mark. */
export function lookAt(mark: Mark): Look {
  return isShown(mark) ? { isShown: true, paintKind: paintKindOf(nodesOf(mark)) } : HIDDEN;
}
