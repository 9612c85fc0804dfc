import type { Locale } from '../messages/locale';
import { checklist } from './bundled-checklist';
import type { Checklist } from './checklist';
import { type ChecklistTranslation, translatedChecklist } from './translated-checklist';

const TRANSLATIONS: Record<Exclude<Locale, 'en'>, () => Promise<{ default: unknown }>> = {
  'en-GB': () => import('@/data/checklist.en-GB.json'),
  es: () => import('@/data/checklist.es.json'),
};

/** The checklist that ships, in a language. */
export async function loadChecklist(locale: Locale): Promise<Checklist> {
  if (locale === 'en') return checklist;
  const { default: translation } = await TRANSLATIONS[locale]();
  return translatedChecklist(checklist, translation as ChecklistTranslation);
}
