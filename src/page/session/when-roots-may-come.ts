import { onActivity } from '../follow/on-activity';
import { seldom } from '../pace/seldom';

/** How often shadow roots that came late are looked for at most: that goes through all of a page. */
const ROOTS_PAUSE_MS = 5000;

/** Calls back when shadow roots may have come late, after a reader did something; gives what to call after a change. */
export function whenRootsMayCome(look: () => void, signal: AbortSignal): () => void {
  const lookSeldom = seldom(look, ROOTS_PAUSE_MS, signal);
  onActivity(lookSeldom, signal);
  return lookSeldom;
}
