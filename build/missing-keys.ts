import type { Entry, WrittenForms } from '../src/core/glossary/entry';

/** What each file of a term has; the lists may be empty. */
const KEYS: readonly (keyof Entry)[] = [
  'name',
  'tier',
  'definition',
  'forms',
  'guards',
  'related',
  'sources',
];
const FORM_KINDS: readonly (keyof WrittenForms)[] = [
  'standard',
  'lay',
  'misspelt',
  'abbreviations',
];

/** The keys that are missing in what a file says of a term, such as `guards` and `forms.lay`. */
export function missingKeys(term: Partial<Record<keyof Entry, unknown>>): string[] {
  const missing = KEYS.filter((key) => !(key in term));
  const forms = Object(term.forms);
  const missingForms = 'forms' in term ? FORM_KINDS.filter((kind) => !(kind in forms)) : [];
  return [...missing, ...missingForms.map((kind) => `forms.${kind}`)];
}
