import english from 'virtual:messages/en';
import british from 'virtual:messages/en_GB';
import spanish from 'virtual:messages/es';
import type { Locale } from '@/core/messages/locale';
import type { Messages } from '@/core/messages/message-key';
import { createSay, type Say } from '@/core/messages/say';
import type { Settings } from '@/core/settings/settings';
import { localeOf } from '@/extension/locale-of';

const TEXTS: Record<Locale, () => Messages> = {
  en: () => english,
  'en-GB': () => ({ ...english, ...british }),
  es: () => spanish,
};

/** Makes what gives the texts in the language that is chosen just then. */
export function currentSay(settings: () => Promise<Settings>): () => Promise<Say> {
  let made: { locale: Locale; say: Say } | null = null;
  return async () => {
    const locale = localeOf(await settings());
    if (made?.locale !== locale) made = { locale, say: createSay(locale, TEXTS[locale]()) };
    return made.say;
  };
}
