import type { Job } from '../pace/work-queue';
import { goThroughJob } from './go-through-job';
import { HIDDEN, type Look, lookAt } from './look';
import { isAttached, type Mark, type Place } from './mark';
import { MarksByNode } from './marks-by-node';
import { Mentions, type MentionsOptions } from './mentions';
import type { Paints } from './paints';

/** A mark to those who know how it stands with it. */
type MarkInWork = { -readonly [key in keyof Mark]: Mark[key] };

/** The mentions of terms on a page: those that are marked, those that are not, and those that are hidden with their text. */
export class Marks {
  readonly #found = new Set<Mark>();
  readonly #byNode = new MarksByNode();
  readonly #dropped = new Set<string>();
  readonly #paints: Paints;
  readonly #mentions: Mentions;

  constructor(paints: Paints, options: Omit<MentionsOptions, 'setChosen'>) {
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
    return !this.#paints.isEmpty;
  }

  /** The marks whose text is shown, painted or not, in the order they were found. */
  *shown(): Iterable<Mark> {
    for (const mark of this.#found) if (mark.isShown) yield mark;
  }

  /** The marks for which a test holds, in the order they were found. */
  where(test: (mark: Mark) => boolean): Mark[] {
    return Array.from(this.#found).filter(test);
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
    this.#set(mark, lookAt(mark));
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#set(mark, HIDDEN);
    this.#byNode.remove(mark);
  }

  /** Removes marks, and adds those that come in their place. */
  replace(outdated: ReadonlySet<Mark>, added: readonly Mark[]): void {
    const work = () => {
      for (const mark of added) this.add(mark);
      for (const mark of outdated) this.remove(mark);
    };
    if (outdated.size > 0) this.#paints.exchange(work);
    else work();
  }

  /** Has marks stand where their words do by now; those that are painted stay so. */
  move(places: ReadonlyMap<Mark, Place>): void {
    const moved = [...places.keys()];
    const looks = new Map(
      moved.map(({ isShown, paintKind }, i) => [moved[i], { isShown, paintKind }]),
    );
    this.#paints.exchange(() => {
      // Backwards: in the place of a first mention comes another, of which there are to be none left.
      for (const mark of moved.reverse()) this.#set(mark, HIDDEN);
      for (const [mark, place] of places) {
        // To file all marks of a text anew would take as long as their number squared.
        const isElsewhere = place.node !== mark.node;
        if (isElsewhere) this.#byNode.remove(mark);
        Object.assign(mark, place);
        if (isElsewhere) this.#byNode.add(mark);
        const look = looks.get(mark) as Look;
        this.#set(mark, look.isShown ? look : lookAt(mark));
      }
    });
  }

  /** Removes every mark for which the test holds. */
  removeWhere(test: (mark: Mark) => boolean): void {
    for (const mark of this.where(test)) this.remove(mark);
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
    return goThroughJob(this.#found, (mark) => {
      if (isAttached(mark)) this.#set(mark, lookAt(mark));
      else this.remove(mark);
    });
  }

  #set(mark: MarkInWork, { isShown, paintKind }: Look): void {
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
    this.#paints.set(mark, isPainted);
  }
}
