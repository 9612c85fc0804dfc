import type { MessageKey } from '@/core/messages/message-key';
import type { Say } from '@/core/messages/say';

/** Has this page, which is ours, say its language and its title in it, and run as that is written. */
export function showLanguage(say: Say, title: MessageKey): void {
  document.title = say(title);
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
}
