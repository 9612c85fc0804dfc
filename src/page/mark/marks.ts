import type { Job } from '../pace/work-queue';
import { isAttached, isShown, type Mark, nodesOf } from './mark';
import { Mentions, type MentionsOptions } from './mentions';
import type { Paint } from './paint';
import { type PaintKind, paintKindOf } from './paint-kind';

/** How many marks are gone through in one step: few enough that a slice ends in time. */
const MARKS_PER_STEP = 16;

const NONE: readonly Mark[] = [];

/** A mark to those who know how it stands with it. */
type MarkInWork = { -readonly [key in keyof Mark]: Mark[key] };

/**
 * The mentions of terms on a page: those that are marked, those that are not, and those that are hidden with their text.
 * They are filed by text node, so that a point or a changed node leads to them at once.
 */
export class Marks {
  readonly #found = new Set<Mark>();
  /** The one mark of a node, which is what nearly every node with any has, or several. */
  readonly #byNode = new WeakMap<Node, Mark | Mark[]>();
  readonly #dropped = new Set<string>();
  readonly #paints: Readonly<Record<PaintKind, Paint>>;
  readonly #mentions: Mentions;

  constructor(
    paints: Readonly<Record<PaintKind, Paint>>,
    options: Omit<MentionsOptions, 'setChosen'>,
  ) {
    this.#paints = paints;
    this.#mentions = new Mentions({
      ...options,
      setChosen: (mark, isChosen) => this.#setPainted(mark, isChosen),
    });
  }

  /** Whether there is any mark, painted or not. */
  get hasAny(): boolean {
    return this.#found.size > 0;
  }

  /** Whether any mark is painted, or about to be. */
  get hasPainted(): boolean {
    return Object.values(this.#paints).some((paint) => !paint.isEmpty);
  }

  /** The marks whose text is shown, painted or not, in the order they were found. */
  *shown(): Iterable<Mark> {
    for (const mark of this.#found) if (mark.isShown) yield mark;
  }

  /** The marks that are hidden with their text. */
  *hidden(): Iterable<Mark> {
    for (const mark of this.#found) if (!mark.isShown) yield mark;
  }

  /** Has those marks painted that wait until the page has been read. */
  pageRead(): void {
    this.#mentions.pageRead();
  }

  /** The marks that a text node is part of. */
  in(node: Node): readonly Mark[] {
    const marks = this.#byNode.get(node) ?? NONE;
    return Array.isArray(marks) ? marks : [marks as Mark];
  }

  /** Adds a mark, unless its term is dropped; it may be painted if its text is shown. */
  add(mark: Mark): void {
    if (this.#dropped.size > 0 && this.#dropped.has(mark.term)) return;
    this.#found.add(mark);
    for (const node of nodesOf(mark)) {
      const marks = this.in(node);
      this.#byNode.set(node, marks.length === 0 ? mark : [...marks, mark]);
    }
    this.#setShown(mark, isShown(mark));
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#setShown(mark, false);
    for (const node of nodesOf(mark)) {
      const others = this.in(node).filter((other) => other !== mark);
      if (others.length > 0) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }

  /** Removes every mark that a text node is part of. */
  removeIn(node: Node): void {
    for (const mark of this.in(node)) this.remove(mark);
  }

  /** Removes every mark for which the test holds. */
  removeWhere(test: (mark: Mark) => boolean): void {
    for (const mark of this.#found) if (test(mark)) this.remove(mark);
  }

  /** Removes every mark. */
  clear(): void {
    this.removeWhere(() => true);
  }

  /** Removes every mark of a term, and takes no more of them. */
  drop(term: string): void {
    this.#dropped.add(term);
    this.removeWhere((mark) => mark.term === term);
  }

  /** Takes marks of every term again. */
  forgetDropped(): void {
    this.#dropped.clear();
  }

  /** The job of going through all marks: those whose text is gone are removed, and others known as shown or not. */
  refreshJob(): Job {
    const marks = this.#found.keys();
    return {
      step: () => {
        for (let i = 0; i < MARKS_PER_STEP; i++) {
          const { value: mark, done } = marks.next();
          if (done) return false;
          if (isAttached(mark)) this.#setShown(mark, isShown(mark));
          else this.remove(mark);
        }
        return true;
      },
    };
  }

  #setShown(mark: MarkInWork, isShown: boolean): void {
    const paintKind = isShown ? paintKindOf(nodesOf(mark)) : null;
    mark.isShown = isShown;
    if (paintKind === mark.paintKind) return;
    // Only what can be painted may take the place of the first mention.
    if (mark.paintKind) this.#mentions.remove(mark);
    mark.paintKind = paintKind;
    if (paintKind) this.#mentions.add(mark);
  }

  #setPainted(mark: MarkInWork, isPainted: boolean): void {
    if (isPainted === mark.isPainted) return;
    mark.isPainted = isPainted;
    const paint = this.#paints[mark.paintKind as PaintKind];
    if (isPainted) paint.add(mark.range);
    else paint.delete(mark.range);
  }
}
