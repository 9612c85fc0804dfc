import type { Job } from '../pace/work-queue';
import { isAttached, isShown, type Mark, type Place } from './mark';
import { MarksByNode } from './marks-by-node';
import { Mentions, type MentionsOptions } from './mentions';
import type { Paint } from './paint';

/** How many marks are gone through in one step: few enough that a slice ends in time. */
const MARKS_PER_STEP = 16;

/** The mentions of terms on a page: those that are marked, those that are not, and those that are hidden with their text. */
export class Marks {
  readonly #found = new Set<Mark>();
  readonly #byNode = new MarksByNode();
  readonly #dropped = new Set<string>();
  readonly #paint: Paint;
  readonly #mentions: Mentions;

  constructor(paint: Paint, options: Omit<MentionsOptions, 'setChosen'>) {
    this.#paint = paint;
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
    return !this.#paint.isEmpty;
  }

  /** The marks whose text is no longer part of the page, in the order they were found. */
  lost(): Mark[] {
    return Array.from(this.#found).filter((mark) => !isAttached(mark));
  }

  /** The marks whose text is shown, painted or not, in the order they were found. */
  *shown(): Iterable<Mark> {
    for (const mark of this.#found) if (mark.isShown) yield mark;
  }

  /** Has those marks painted that wait until the page has been read. */
  pageRead(): void {
    this.#mentions.pageRead();
  }

  /** The marks that a text node is part of. */
  in(node: Node): readonly Mark[] {
    return this.#byNode.in(node);
  }

  /** Adds a mark, unless its term is dropped; it may be painted if its text is shown. */
  add(mark: Mark): void {
    if (this.#dropped.size > 0 && this.#dropped.has(mark.term)) return;
    this.#found.add(mark);
    this.#byNode.add(mark);
    this.#setShown(mark, isShown(mark));
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#setShown(mark, false);
    this.#byNode.remove(mark);
  }

  /** Removes marks, and adds those that come in their place. */
  replace(outdated: ReadonlySet<Mark>, added: readonly Mark[]): void {
    const work = () => {
      for (const mark of added) this.add(mark);
      for (const mark of outdated) this.remove(mark);
    };
    if (outdated.size > 0) this.#paint.exchange(work);
    else work();
  }

  /** Has marks stand where their words do by now; those that are painted stay so. */
  move(places: ReadonlyMap<Mark, Place>): void {
    const moved = [...places.keys()];
    const shown = new Set(moved.filter((mark) => mark.isShown));
    this.#paint.exchange(() => {
      // Backwards: in the place of a first mention comes another, of which there are to be none left.
      for (const mark of moved.reverse()) this.#setShown(mark, false);
      for (const [mark, place] of places) {
        // To file all marks of a text anew would take as long as their number squared.
        const isElsewhere = place.node !== mark.node;
        if (isElsewhere) this.#byNode.remove(mark);
        Object.assign(mark, place);
        if (isElsewhere) this.#byNode.add(mark);
        this.#setShown(mark, shown.has(mark) || isShown(mark));
      }
    });
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

  #setShown(mark: Mark, isShown: boolean): void {
    if (isShown === mark.isShown) return;
    (mark as { isShown: boolean }).isShown = isShown;
    if (isShown) this.#mentions.add(mark);
    else this.#mentions.remove(mark);
  }

  #setPainted(mark: { isPainted: boolean; readonly range: StaticRange }, isPainted: boolean): void {
    if (isPainted === mark.isPainted) return;
    mark.isPainted = isPainted;
    if (isPainted) this.#paint.add(mark.range);
    else this.#paint.delete(mark.range);
  }
}
