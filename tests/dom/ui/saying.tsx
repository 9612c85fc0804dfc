import type { ComponentChildren } from 'preact';
import type { Say } from '@/core/messages/say';
import { SayContext } from '@/ui/kit/say-context';
import { ENGLISH } from '../../say';

/** What is inside a page of ours, in English or another language. */
export function saying(children: ComponentChildren, say: Say = ENGLISH) {
  return <SayContext.Provider value={say}>{children}</SayContext.Provider>;
}
