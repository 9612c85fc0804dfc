import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '@/core/messages/say';

/** What gives the texts of a page of ours. */
export const SayContext = createContext<Say | null>(null);

/** What gives the texts around a component, in the language of its page. Throws outside of a page that has one. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('Nothing gives texts here.');
  return say;
}
