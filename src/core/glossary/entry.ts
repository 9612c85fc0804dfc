import type { GetHelp } from './get-help';
import type { ExplainedGuard } from './guard';

/** How readily a term is found: A on sight, B where its guards find a health context, C only by a finder asked for it. */
export type Tier = 'A' | 'B' | 'C';

/**
 * The ways a term is written, as people edit them: short, with the marks of `data/README.md` where its pack uses them.
 * Case is ignored in all but `abbreviations`, which must stand exactly as given.
 */
export interface WrittenForms {
  standard: string[];
  lay: string[];
  misspelt: string[];
  abbreviations: string[];
}

/** What finding a term takes, as people edit it: enough to find it, nothing to explain it. */
export interface WrittenTerm {
  id: string;
  name: string;
  tier: Tier;
  forms: WrittenForms;
  /** Those of its forms that every reader knows: they are marked seldom. */
  everyday?: string[];
  guards: ExplainedGuard[];
}

/** One term of a glossary, as a clinician edits it: a file of `data/glossary`, whose name is the id. */
export interface Entry extends WrittenTerm {
  /** Plain words: Flesch-Kincaid grade 8 at most, 45 words at most. */
  definition: string;
  /** When to get help, where there is a reason to. */
  getHelp?: GetHelp;
  /** The item of the checklist that `getHelp` leads to; present where that is. */
  checklistItem?: string;
  /** What the source article says, and under which heading. Absent for related terms the article does not use. */
  article?: { section: string; says: string };
  /** What medicine says differently today, where it does. */
  today?: string;
  /** Ids, within the pack, of the terms that readers mix up with this one or want next. */
  related: string[];
  /** Keys of `data/sources.json`. */
  sources: string[];
  /** The name of the file of `data/drawings` that shows what words say less well. */
  drawing?: string;
}
