import type { CardRequest, DrawnElement } from '../card/card-drawing';
import type { CardErrand } from '../card/card-errand';
import type { FramedTerm } from '../card/framed-term';
import type { MatchedText } from '../find/match';
import type { Explanation, TermMeaning } from '../glossary/explain';
import type { TermCount } from '../glossary/term-counts';
import type { LookedUpTerms, TermName } from '../look-up/looked-up-terms';
import type { PageContext } from '../senses/page-context';

/** What one frame of a page says of itself. */
interface PageDescription {
  /** The host name of the page that a person sees in the address bar; empty for local files, null for what was given to be explained. */
  site: string | null;
}

/** Which mark to go to: on from the open card, from where the page is scrolled to, or from the start (the end, going back). */
export interface TermStep {
  direction: 1 | -1;
  from: 'open-card' | 'view' | 'start';
}

/** What came of a step: it moved, it had reached the last mark of the frame, or no card was open there. */
export type TermStepResult = 'moved' | 'ended' | 'not-here';

/** Calls to the content script of one frame, by the popup and the background. */
export interface PageCalls {
  /** Which site it belongs to. */
  describePage(): PageDescription;
  /** Reads all of its document, also what nobody has looked at, and then gives true; false at once where its site is off. */
  readWhole(): boolean;
  /** Scrolls to the first mark of a term and opens its card. */
  revealTerm(id: string): void;
  /** Opens the card of a term on the text that is selected, which has these words; gives whether it can. */
  explainSelection(term: string, words: string): boolean;
  /** Closes the card that it shows, if any: another frame shows one. */
  closeCard(): void;
  /** Moves to the next or previous mark and opens its card. */
  stepTerm(step: TermStep): TermStepResult;
  /** Shows the card of a term in a frame of this page, which is too small for it; null lets it close. Gives whether it can. */
  showFramed(term: FramedTerm | null): boolean;
}

/** Calls to the background, by content scripts and the popup. */
export interface BackgroundCalls {
  /** Whether there is a term in any of these texts, each as `said-language` has it, on some kind of page: few have one, and only these are worth a judgement of theirs. */
  mayHoldTerms(texts: readonly string[]): boolean;
  /** The terms in these texts, as a page of this kind means them; texts without any are left out. */
  findTerms(texts: readonly string[], page: PageContext): MatchedText[];
  /** What a page is about, by a sample of its text. */
  judgePage(sample: string): PageContext;
  /** What the card of a term shows, or null for an unknown id. */
  drawCard(request: CardRequest): DrawnElement | null;
  /** What these terms are called and mean, in the order asked for; unknown ids are left out. */
  describeTerms(ids: readonly string[]): TermMeaning[];
  /** The terms that a person may mean by what they typed, with forgiveness for misspelling. */
  lookUp(typed: string): LookedUpTerms;
  /** The terms of the packs that are on by name, but for packs so large that nobody reads through them. */
  listTerms(): TermName[];
  /** All that is said of a term; null for an id that no glossary has. */
  explainTerm(id: string): Explanation | null;
  /** The style sheet of cards. */
  cardStyles(): string;
  /** What the calling frame shows of terms; replaces what it said before. */
  reportTerms(terms: TermCount[]): void;
  /** Has the top frame of the caller's tab show a term of the caller, or with null no longer. Gives whether it does. */
  showAbove(term: FramedTerm | null): boolean;
  /** Does what a button of a card asks for; gives what the foot of the card shows then, or null where that stays. */
  runErrand(errand: CardErrand): DrawnElement | null;
  /** Scrolls the page of the caller, which is ours, to the first mark of a term, and opens its card. */
  revealHere(term: string): void;
  /** Opens the checklist at an item, without ticking it: in the popup, or in a tab where the browser opens none. */
  openChecklist(item: string): void;
}
