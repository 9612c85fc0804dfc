import type { MessageKey } from '@/core/messages/message-key';
import type { Say } from '@/core/messages/say';

const TEXTS: Readonly<Record<string, { name: MessageKey; contents: MessageKey }>> = {
  article: { name: 'pack_article', contents: 'pack_article_contents' },
  around: { name: 'pack_around', contents: 'pack_around_contents' },
};

/** What people see a pack called: those that ship in their language, their own by the name that these have. */
export function packName(say: Say, pack: string, ownName: string): string {
  const texts = Object.hasOwn(TEXTS, pack) ? TEXTS[pack] : undefined;
  return texts ? say(texts.name) : ownName;
}

/** What people are told that a pack holds; empty where nothing is known of it. */
export function packContents(say: Say, pack: string): string {
  const texts = Object.hasOwn(TEXTS, pack) ? TEXTS[pack] : undefined;
  return texts ? say(texts.contents) : '';
}
