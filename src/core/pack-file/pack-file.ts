import type { Entry, WrittenForms } from '../glossary/entry';
import type { Source } from '../glossary/source';

/** To be raised whenever what an earlier version reads would lose something: it refuses a higher number with a reason. */
export const PACK_FILE_FORMAT = 1;

/**
 * A glossary as a file, as people write, share, import and export it: JSON by `data/pack.schema.json`. Whatever can be
 * left out has a plain meaning when it is.
 */
export interface PackFile {
  format: typeof PACK_FILE_FORMAT;
  /** The same in each later version of the pack, without "/"; made of the name where it is left out. */
  id?: string;
  name: string;
  /** Of its forms and definitions, as a BCP 47 tag; English where it is left out. */
  language?: string;
  version?: string;
  licence?: string;
  /** What its terms name as sources, by key. */
  sources?: Record<string, Source>;
  /** Whether its forms use the marks of `data/README.md`; they are plain text where this is left out. */
  hasFormMarks?: boolean;
  terms: PackFileTerm[];
}

/** A term of a glossary file: a name and a definition at least, which is empty where nobody has written it yet. */
export interface PackFileTerm
  extends Pick<Entry, 'name' | 'definition'>,
    Partial<Omit<Entry, 'name' | 'definition' | 'forms'>> {
  forms?: Partial<WrittenForms>;
}

/** A glossary with nothing left out: what is kept, edited, compiled and explained. */
export interface WholePack extends Required<Omit<PackFile, 'format' | 'terms'>> {
  /** Each has its name among its forms, where these are plain text. */
  terms: Entry[];
}
