import type { Entry } from '../glossary/entry';
import type { Source } from '../glossary/source';
import { ENGLISH } from '../text/english';
import type { PackFile, PackFileTerm, WholePack } from './pack-file';
import { idOfName, termIds } from './term-ids';
import { type FormRules, formRules, line, lines, wholeForms } from './whole-forms';

/**
 * A glossary with nothing left out. Spaces around texts are dropped, and lines end alike. Where forms are plain text,
 * each name is one of them; where they have marks, the name of a term without any form is.
 */
export function wholePackOf({ format, terms, ...file }: PackFile): WholePack {
  const hasFormMarks = file.hasFormMarks ?? false;
  const ids = termIds(terms);
  const rules = formRules(terms, hasFormMarks);
  const name = line(file.name);
  return {
    id: file.id ?? idOfName(name),
    name,
    language: file.language ?? ENGLISH,
    version: line(file.version ?? ''),
    licence: line(file.licence ?? ''),
    sources: mapValues(file.sources ?? {}, wholeSource),
    hasFormMarks,
    terms: terms.map((term, i) => entryOf(term, ids[i] as string, rules)),
  };
}

function entryOf(term: PackFileTerm, id: string, rules: FormRules): Entry {
  const { everyday, getHelp, article, today } = term;
  const name = line(term.name);
  return {
    ...term,
    id,
    name,
    tier: term.tier ?? 'A',
    definition: text(term.definition),
    forms: wholeForms(term.forms ?? {}, name, rules),
    guards: (term.guards ?? []).map((guard) => ({ ...guard, why: line(guard.why) })),
    related: term.related ?? [],
    sources: term.sources ?? [],
    ...(everyday && { everyday: lines(everyday) }),
    ...(getHelp && { getHelp: mapValues<string>(getHelp, text) }),
    ...(article && { article: { section: line(article.section), says: text(article.says) } }),
    ...(today !== undefined && { today: text(today) }),
  };
}

function wholeSource({ title, publisher, url, document }: Source): Source {
  return {
    title: line(title),
    publisher: line(publisher),
    ...(url !== undefined && { url }),
    ...(document !== undefined && { document: line(document) }),
  };
}

function text(written: string): string {
  return written.replaceAll(/\r\n?/g, '\n').trim();
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
