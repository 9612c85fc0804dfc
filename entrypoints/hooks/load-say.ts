import type { Locale } from '@/core/messages/locale';
import type { Messages } from '@/core/messages/message-key';
import { createSay, type Say } from '@/core/messages/say';

/** Imported only as they are wanted: a page carries one language. */
const TEXTS: Record<Locale, () => Promise<{ default: Messages }>[]> = {
  en: () => [import('virtual:messages/en')],
  'en-GB': () => [import('virtual:messages/en'), import('virtual:messages/en_GB')],
  es: () => [import('virtual:messages/es')],
};

/** Loads what gives the texts of a language. */
export async function loadSay(locale: Locale): Promise<Say> {
  const tables = await Promise.all(TEXTS[locale]());
  const texts: Messages = Object.assign({}, ...tables.map((table) => table.default));
  return createSay(locale, texts);
}
