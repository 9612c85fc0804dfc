import schema from '@/data/pack.schema.json';
import { isIdPart } from '../glossary/term-id';
import { abbreviationTest } from './abbreviations';
import type { PackFileTerm } from './pack-file';

const MOST_FORMS = schema.$defs.forms.maxItems;
const MOST_LETTERS = schema.$defs.id.maxLength;

/** A row of a table as a term, before its forms are told apart. */
export interface RowTerm {
  id: string;
  name: string;
  definition: string;
  forms: string[];
}

/** Terms of a table, and the line of each. */
export interface TableTerms {
  terms: PackFileTerm[];
  lines: number[];
}

/** Collects rows as terms: rows of one id and one definition are one, whose name is that of the first. */
export function createTableTerms() {
  const terms = new Map<string, RowTerm & { line: number }>();
  const ids = new Set<string>();
  return {
    add({ id, name, definition, forms }: RowTerm, line: number): void {
      const key = id === '' ? String(terms.size) : `${id}\n${definition}`;
      const known = terms.get(key);
      if (known && known.forms.length + forms.length < MOST_FORMS) {
        known.forms.push(name, ...forms);
        return;
      }
      const isOwn = isIdPart(id) && id.length <= MOST_LETTERS && !ids.has(id);
      ids.add(id);
      terms.set(known ? String(terms.size) : key, {
        id: isOwn ? id : '',
        name,
        definition,
        forms: [...forms],
        line,
      });
    },
    finish(): TableTerms {
      const all = [...terms.values()];
      const isAbbreviation = abbreviationTest(all.map(({ name }) => name));
      return {
        lines: all.map(({ line }) => line),
        terms: all.map(({ id, name, definition, forms }) => {
          const others = [...new Set(forms)].filter((form) => form !== name);
          const standard = others.filter((form) => !isAbbreviation(form));
          const abbreviations = others.filter(isAbbreviation);
          return {
            ...(id !== '' && { id }),
            name,
            definition,
            ...(others.length > 0 && { forms: { standard, abbreviations } }),
          };
        }),
      };
    },
  };
}
