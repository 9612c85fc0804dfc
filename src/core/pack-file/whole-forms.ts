import type { WrittenForms } from '../glossary/entry';
import { abbreviationTest, type IsAbbreviation } from './abbreviations';

/** What decides where the name of a term goes among its forms. */
export interface FormRules {
  hasFormMarks: boolean;
  isAbbreviation: IsAbbreviation;
}

/** The rules for the forms of all terms of a file. */
export function formRules(terms: readonly { name: string }[], hasFormMarks: boolean): FormRules {
  return { hasFormMarks, isAbbreviation: abbreviationTest(terms.map(({ name }) => line(name))) };
}

/**
 * All forms of a term, each once in its list. Where they are plain text, its name is among them; where they have marks,
 * it is where there is no other.
 */
export function wholeForms(
  written: Partial<WrittenForms>,
  name: string,
  { hasFormMarks, isAbbreviation }: FormRules,
): WrittenForms {
  const forms = {
    standard: lines(written.standard ?? []),
    lay: lines(written.lay ?? []),
    misspelt: lines(written.misspelt ?? []),
    abbreviations: lines(written.abbreviations ?? []),
  };
  const all = Object.values(forms).flat();
  if (hasFormMarks ? all.length > 0 : all.includes(name)) return forms;
  if (isAbbreviation(name)) forms.abbreviations.unshift(name);
  else forms.standard.unshift(name);
  return forms;
}

/** The forms that a file must name: all but the name, where that would be added in the same place. */
export function formsToWrite(forms: WrittenForms, name: string, rules: FormRules): WrittenForms {
  const other = (list: readonly string[]) => list.filter((form) => form !== name);
  const others = {
    standard: other(forms.standard),
    lay: other(forms.lay),
    misspelt: other(forms.misspelt),
    abbreviations: other(forms.abbreviations),
  };
  const read = wholeForms(others, name, rules);
  return JSON.stringify(read) === JSON.stringify(forms) ? others : forms;
}

/** Texts of one line, each once. */
export function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map(line))];
}

/** A text of one line, without spaces around it. */
export function line(written: string): string {
  return written.trim();
}
