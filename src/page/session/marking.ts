import type { TermCount } from '@/core/glossary/term-counts';
import { Marks } from '../mark/marks';
import type { MentionChoice } from '../mark/mentions';
import { PaintSheet, type UnderlineChoice } from '../mark/paint-sheet';
import { Paints } from '../mark/paints';
import { lettersOfTwoScreens } from '../mark/two-screens';
import { TermReport } from './term-report';

/** What is marked, and how. */
export interface MarkingOptions {
  root: Document | Element;
  choice: MentionChoice & UnderlineChoice;
  onTerms: (terms: TermCount[]) => void;
}

/** What a session shows on its page: the marks, and what the page has of them. */
export class Marking {
  readonly marks: Marks;
  /** Tells of the terms that are marked. */
  readonly report: TermReport;
  readonly #sheet: PaintSheet;
  readonly #paints = new Paints(() => this.#sheet.set(true));

  constructor({ root, choice, onTerms }: MarkingOptions) {
    this.#sheet = new PaintSheet(choice);
    let letters = 0;
    const lettersApart = () => {
      // Asked once and late: it has the browser lay out the page, and a size that changes would change the marks.
      const { clientWidth, clientHeight } = document.documentElement;
      letters ||= lettersOfTwoScreens({ width: clientWidth, height: clientHeight });
      // A frame that is still folded has no size: it is one part until then.
      return letters || Number.POSITIVE_INFINITY;
    };
    this.marks = new Marks(this.#paints, { root, choice, lettersApart });
    this.report = new TermReport(() => this.marks.shown(), onTerms);
  }

  /** Has the page hold what its marks are painted with: all of it, also where it has taken some away, or none. */
  settle(): void {
    this.#paints.restore();
    this.#sheet.set(!this.#paints.isEmpty);
  }

  /** Has marks painted inside a shadow root too. */
  paintInside(root: ShadowRoot): void {
    this.#sheet.cover(root);
  }

  /** Removes every trace of it. */
  end(): void {
    this.marks.clear();
    this.#paints.end();
    this.#sheet.set(false);
    this.report.end();
  }
}
