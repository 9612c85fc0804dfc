import type { Entry } from './entry';
import type { TermId } from './term-id';

/** What is said of a term: its entry without what finds it, and with whole ids. */
export interface TermText
  extends Pick<
    Entry,
    | 'name'
    | 'definition'
    | 'getHelp'
    | 'checklistItem'
    | 'article'
    | 'today'
    | 'sources'
    | 'drawing'
  > {
  id: TermId;
  /** The terms that it names, then others that name it. */
  related: TermId[];
}

/** The texts of terms by their ids, each as JSON: they are many, and a person opens few. */
export type TermTexts = Readonly<Record<TermId, string>>;
