import type { Explanation } from '@/core/glossary/explain';
import type { LookedUpTerms, TermName } from '@/core/look-up/looked-up-terms';

/** Where terms are looked up, and explained in full. */
export interface Glossary {
  lookUp(typed: string): Promise<LookedUpTerms>;
  /** All terms by name. */
  listTerms(): Promise<TermName[]>;
  /** All that is said of a term; null for an id that no glossary has. */
  explainTerm(id: string): Promise<Explanation | null>;
  /** Opens the checklist at an item. */
  openChecklist(item: string): Promise<void>;
}
