import type { CardRequest } from '../card/card-drawing';
import { isCardErrand } from '../card/card-errand';
import type { FramedTerm } from '../card/framed-term';
import type { Rect } from '../geometry/rect';
import { readTermCounts } from '../glossary/term-counts';
import type { PageContext } from '../senses/page-context';
import type { BackgroundCalls, PageCalls, TermStep } from './messages';

type Method = (...args: never[]) => unknown;
/** For each call of one side: its arguments from whatever arrived, or null where they are not what it takes. */
export type ArgumentChecks<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends Method
    ? (args: readonly unknown[]) => Parameters<Calls[K]> | null
    : never;
};

/**
 * What the background takes. Types do not hold at run time: a page that has taken over its content script could send
 * anything.
 */
export const checkBackgroundArguments: ArgumentChecks<BackgroundCalls> = {
  mayHoldTerms: ([texts]) => (isList(texts, isText) ? [texts] : null),
  findTerms: ([texts, page]) =>
    isList(texts, isText) && isPageContext(page) ? [texts, page] : null,
  judgePage: ([sample]) => (isText(sample) ? [sample] : null),
  drawCard: ([request]) => (isCardRequest(request) ? [request] : null),
  describeTerms: ([ids]) => (isList(ids, isText) ? [ids] : null),
  lookUp: ([typed]) => (isText(typed) ? [typed] : null),
  listTerms: () => [],
  explainTerm: ([id]) => (isText(id) ? [id] : null),
  cardStyles: () => [],
  showAbove: ([term]) => (isFramedTerm(term) || term === null ? [term] : null),
  runErrand: ([errand]) => (isCardErrand(errand) ? [errand] : null),
  revealHere: ([term]) => (isText(term) ? [term] : null),
  openChecklist: ([item]) => (isText(item) ? [item] : null),
  reportTerms: ([terms]) => (Array.isArray(terms) ? [readTermCounts(terms)] : null),
};

/** What a content script takes. */
export const checkPageArguments: ArgumentChecks<PageCalls> = {
  describePage: () => [],
  readWhole: () => [],
  revealTerm: ([id]) => (isText(id) ? [id] : null),
  explainSelection: ([term, words]) => (isText(term) && isText(words) ? [term, words] : null),
  closeCard: () => [],
  stepTerm: ([step]) => (isTermStep(step) ? [step] : null),
  showFramed: ([term]) => (isFramedTerm(term) || term === null ? [term] : null),
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isPageContext(value: unknown): value is PageContext {
  const { language, subjects } = (value ?? {}) as Partial<PageContext>;
  return (language === null || isText(language)) && isList(subjects, isText);
}

function isCardRequest(value: unknown): value is CardRequest {
  const { term, seen, canGoBack, ground } = (value ?? {}) as Partial<CardRequest>;
  return (
    isText(term) &&
    (seen === null || isText(seen)) &&
    typeof canGoBack === 'boolean' &&
    [undefined, 'light', 'dark'].includes(ground)
  );
}

function isTermStep(value: unknown): value is TermStep {
  const { direction, from } = (value ?? {}) as Partial<TermStep>;
  return (
    (direction === 1 || direction === -1) &&
    (from === 'open-card' || from === 'view' || from === 'start')
  );
}

function isFramedTerm(value: unknown): value is FramedTerm {
  const { term, words, rects, by } = (value ?? {}) as Partial<FramedTerm>;
  return (
    isText(term) && isText(words) && isList(rects, isRect) && (by === 'pointer' || by === 'tap')
  );
}

function isRect(value: unknown): value is Rect {
  const { left, top, right, bottom } = (value ?? {}) as Partial<Rect>;
  return [left, top, right, bottom].every(Number.isFinite);
}
