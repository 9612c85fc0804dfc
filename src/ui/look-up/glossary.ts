import type { Explanation } from '@/core/glossary/explain';
import type { LookedUpTerms, TermName } from '@/core/look-up/looked-up-terms';

/** Where terms are looked up, and explained in full. */
export interface Glossary {
  lookUp(typed: string): Promise<LookedUpTerms>;
  /** The terms by name, but for packs so large that nobody reads through them. */
  listTerms(): Promise<TermName[]>;
  /** All that is said of a term; null for an id that no glossary has. */
  explainTerm(id: string): Promise<Explanation | null>;
  /** The words that were selected to be looked up, by their key; empty where they are forgotten. */
  selectedWords(key: string): Promise<string>;
  /** Opens the checklist at an item. */
  openChecklist(item: string): Promise<void>;
}
