import type { TermCount } from '@/core/glossary/term-counts';
import { Marks } from '../mark/marks';
import type { MentionChoice } from '../mark/mentions';
import { Paints } from '../mark/paints';
import { lettersOfTwoScreens } from '../mark/two-screens';
import { TermReport } from './term-report';

/** What is marked, and how. */
export interface MarkingOptions {
  root: Document | Element;
  choice: MentionChoice;
  /** Paints marks inside shadow roots, where the browser does not hand the document's paint down to them. */
  shadowPaint: CSSStyleSheet | null;
  onTerms: (terms: TermCount[]) => void;
}

/** What a session shows on its page: the marks, and their highlights in the registry of the page. */
export class Marking {
  readonly marks: Marks;
  /** Tells of the terms that are marked. */
  readonly report: TermReport;
  readonly #paints = new Paints();
  readonly #shadowPaint: CSSStyleSheet | null;

  constructor({ root, choice, shadowPaint, onTerms }: MarkingOptions) {
    this.#shadowPaint = shadowPaint;
    const { clientWidth, clientHeight } = document.documentElement;
    const lettersApart = lettersOfTwoScreens({ width: clientWidth, height: clientHeight });
    this.marks = new Marks(this.#paints, { root, choice, lettersApart });
    this.report = new TermReport(() => this.marks.shown(), onTerms);
  }

  /** Registers the marks again where the page has cleared its registry. */
  restore(): void {
    this.#paints.restore();
  }

  /** Has marks painted inside a shadow root too. */
  paintInside(root: ShadowRoot): void {
    if (this.#shadowPaint) root.adoptedStyleSheets.push(this.#shadowPaint);
  }

  /** Removes every trace of it, also from these shadow roots. */
  end(shadowRoots: readonly ShadowRoot[]): void {
    this.marks.clear();
    this.#paints.end();
    this.report.end();
    if (!this.#shadowPaint) return;
    for (const root of shadowRoots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== this.#shadowPaint);
    }
  }
}
