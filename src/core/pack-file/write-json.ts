import type { Entry } from '../glossary/entry';
import { PACK_FILE_FORMAT, type WholePack } from './pack-file';
import { type FormRules, formRules, formsToWrite } from './whole-forms';

/** Writes a glossary as JSON, which people can read and edit. What says nothing is left out. */
export function writeJson({ id, name, language, terms, ...rest }: WholePack): string {
  const { version, licence, sources, hasFormMarks } = rest;
  const rules = formRules(terms, hasFormMarks);
  const file = {
    format: PACK_FILE_FORMAT,
    id,
    name,
    language,
    ...(version !== '' && { version }),
    ...(licence !== '' && { licence }),
    ...(Object.keys(sources).length > 0 && { sources }),
    ...(hasFormMarks && { hasFormMarks }),
    terms: terms.map((term) => writtenTerm(term, rules)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writtenTerm(term: Entry, rules: FormRules): object {
  const { id, name, tier, definition, forms, ...rest } = term;
  const { guards, related, sources, ...others } = rest;
  const filled = Object.entries(formsToWrite(forms, name, rules)).filter(
    ([, list]) => list.length > 0,
  );
  return {
    id,
    name,
    ...(tier !== 'A' && { tier }),
    definition,
    ...(filled.length > 0 && { forms: Object.fromEntries(filled) }),
    ...(guards.length > 0 && { guards }),
    ...others,
    ...(related.length > 0 && { related }),
    ...(sources.length > 0 && { sources }),
  };
}
