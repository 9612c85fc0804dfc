import { isWritten, linesOf, type TypedTerm } from './typed-term';

/** A field of a term as it is typed. */
export type TermField = Exclude<keyof TypedTerm, 'tier'>;

/** Why a field cannot be kept as it is; `row` says which of the sources, from 0 on. */
export interface TypingFault {
  field: TermField;
  kind: 'missing' | 'too-long' | 'not-https';
  row: number;
}

/** How long texts of a glossary may be, as `data/pack.schema.json` has it. */
export const MOST_LETTERS = { name: 200, definition: 5000, form: 500, title: 500, url: 2000 };
const MOST_FORMS = 1000;

const HTTPS = /^https:\/{2}[\p{L}\p{N}.-]+(:[0-9]+)?([/?#]\S*)?$/u;

/** What of a term cannot be kept as it is typed, in the order of its fields. */
export function typingFaults(typing: TypedTerm): TypingFault[] {
  const faults: TypingFault[] = [];
  const tell = (isFault: boolean, field: TermField, kind: TypingFault['kind'], row = 0) => {
    if (isFault) faults.push({ field, kind, row });
  };
  tell(typing.name.trim() === '', 'name', 'missing');
  tell(typing.name.length > MOST_LETTERS.name, 'name', 'too-long');
  tell(typing.definition.trim() === '', 'definition', 'missing');
  tell(typing.definition.length > MOST_LETTERS.definition, 'definition', 'too-long');
  for (const field of ['forms', 'abbreviations'] as const) {
    const lines = linesOf(typing[field]);
    const isLong = lines.some(({ length }) => length > MOST_LETTERS.form);
    tell(isLong || lines.length > MOST_FORMS, field, 'too-long');
  }
  typing.sources.forEach((source, row) => {
    const url = source.url.trim();
    const isAddress = url === '' || HTTPS.test(url);
    tell(isWritten(source) && !isAddress, 'sources', 'not-https', row);
    const isLong = source.title.length > MOST_LETTERS.title || url.length > MOST_LETTERS.url;
    tell(isLong, 'sources', 'too-long', row);
  });
  return faults;
}
