import { browser } from '#imports';
import { type Locale, localeFor } from '@/core/messages/locale';
import type { Settings } from '@/core/settings/settings';

/** The language of our texts: the one that was chosen, or else that of the browser itself, or one in which it asks for pages. */
export function localeOf({ language }: Pick<Settings, 'language'>): Locale {
  return localeFor(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
