/**
 * What the background does for a button of a card: opens the checklist at an item, marks the term of an id no more or
 * again, switches the site off, or opens the settings.
 */
export type CardErrand = `${'check' | 'know' | 'mark'}:${string}` | 'site-off' | 'settings';

const ERRAND = /^(?:(?:check|know|mark):.+|site-off|settings)$/;

/** Whether a value is an errand. */
export function isCardErrand(value: unknown): value is CardErrand {
  return typeof value === 'string' && ERRAND.test(value);
}

/** What is to be done, and with what: an item, a term, or nothing. */
export function splitErrand(errand: CardErrand): { does: string; what: string } {
  const [does = '', ...what] = errand.split(':');
  return { does, what: what.join(':') };
}
