import type { FramedTerm } from '@/core/card/framed-term';
import { page } from './messaging';
import { TOP_FRAME } from './page-terms';
import type { Sender } from './remote-calls';

/** Has the top frame of the sender's tab show a term of the sender, or with null no longer; gives whether it does. */
export async function showAbove({ tab }: Sender, term: FramedTerm | null): Promise<boolean> {
  if (tab?.id === undefined) return false;
  return page(tab.id, TOP_FRAME).showFramed(term);
}
