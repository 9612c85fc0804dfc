import type { ExplainedGuard, Guard } from '../senses/guards';

/** How readily a term is marked: A on sight, B only where its guards find a health context, C only if asked for. */
export type Tier = 'A' | 'B' | 'C';

/**
 * The ways a term is written: short, with the marks of `data/README.md`, as a clinician edits them; written out in full
 * for the finder (`core/forms`). Case is ignored in all but `abbreviations`, which must stand exactly as given.
 */
export interface Forms {
  standard: string[];
  lay: string[];
  misspelt: string[];
  abbreviations: string[];
}

/** What the finder needs to know of a term: enough to find it, nothing to explain it. */
export interface FindableTerm {
  id: string;
  tier: Tier;
  forms: Forms;
  guards: Guard[];
}

/** One term of the glossary, as a clinician edits it in `data/glossary.json`. */
export interface Entry extends FindableTerm {
  guards: ExplainedGuard[];
  name: string;
  /** Plain words: Flesch-Kincaid grade 8 at most, 45 words at most. */
  definition: string;
  /** When to get help, where there is a reason to. */
  getHelp?: string;
  /** The item of the checklist that `getHelp` leads to; present where that is. */
  checklistItem?: string;
  /** What the source article says, and under which heading. Absent for related terms the article does not use. */
  article?: { section: string; says: string };
  /** What medicine says differently today, where it does. */
  today?: string;
  /** Ids of the terms that readers mix up with this one or want next. */
  related: string[];
  /** Keys of `data/sources.json`. */
  sources: string[];
}

/** A published source: a title with an address, or, where there is none, the document's full name. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  document?: string;
}

/** An entry with its sources and the names of its related terms looked up: all that a card shows. */
export interface Explanation {
  entry: Entry;
  sources: Source[];
  related: { id: string; name: string }[];
}
