import { isPlainlyEnglish } from '@/core/text/is-plainly-english';
import type { Flow } from './flow';
import { isBlank } from './is-blank';
import { isNote } from './is-note';
import { type RunPart, textOf } from './run';
import type { RunList } from './run-list';
import { Seam } from './seam';

const NOTE_NAME = /^su[bp]$/;

/**
 * The run that is being read. One list serves the parts of all runs, so that none is made for each: it may be longer than
 * counted.
 */
export class OpenRun {
  readonly #seam = new Seam();
  readonly #parts: RunPart[] = [];
  #text = '';
  #partCount = 0;
  /** Whether nothing but white space has come since a line break. */
  #isAtLineStart = false;
  /** Whether the run is said to be in English: another is kept only if it plainly is. */
  #isEnglish = true;

  /**
   * Adds a text, or ends the run and begins another with it; white space at the start of a run is left out, and so is what
   * is said to be in another language in the middle of English.
   */
  add(part: Text | Element, text: string, isEnglish: boolean, runs: RunList): void {
    if (isBlank(text)) {
      if (this.#partCount > 0) this.#append(part, text);
      this.#seam.addSpace();
      return;
    }
    if (this.#partCount > 0 && isEnglish !== this.#isEnglish) {
      if (this.#isEnglish) {
        this.passOver();
        return;
      }
      this.end(runs);
    }
    if (this.#partCount > 0) {
      const join = this.#seam.joinWith(part, text);
      if (join === 'none') this.end(runs);
      else if (join === 'phrase') this.#append(null, '\n');
    }
    if (this.#partCount === 0) this.#isEnglish = isEnglish;
    this.#append(part, text);
    this.#isAtLineStart = false;
    this.#seam.beginAfter(part, text);
  }

  /** Adds the text of a block as a run of its own. */
  addBlock(block: Element, text: string, isEnglish: boolean, runs: RunList): void {
    this.end(runs);
    if (!isBlank(text) && (isEnglish || isPlainlyEnglish(text))) runs.add(text, [block], 1);
  }

  /** Adds a line break of the page; a blank line parts what pages have no paragraphs for. */
  addLineBreak(runs: RunList): void {
    if (this.#isAtLineStart) this.end(runs);
    if (this.#partCount === 0) return;
    this.#append(null, '\n');
    this.#isAtLineStart = true;
    this.#seam.addSpace();
  }

  /** Passes over something that is no part of the line. */
  passOver(): void {
    this.#seam.addNote();
  }

  /** Passes the edge of an element. */
  addEdge({ localName }: Element, flow: Flow, runs: RunList): void {
    if (flow === 'block') this.end(runs);
    else this.#seam.addEdge(flow === 'unsure' ? localName : null);
  }

  /** Whether an element in line that comes next is the sign of a note. */
  isNoteNext(element: Element): boolean {
    const isOpen = this.#partCount > 0;
    if (!(isOpen && this.#seam.isTight) && !NOTE_NAME.test(element.localName)) return false;
    return isNote(element, isOpen ? this.#seam.end : '');
  }

  /** Ends the run. */
  end(runs: RunList): void {
    if (this.#partCount > 0 && (this.#isEnglish || isPlainlyEnglish(this.#text))) {
      runs.add(this.#text, this.#parts, this.#partCount);
    }
    this.drop();
  }

  /** Leaves out what was read of the run. */
  drop(): void {
    this.#partCount = 0;
    this.#isAtLineStart = false;
  }

  /** Leaves it out where the page has changed it meanwhile: what changed is read again as such. */
  dropIfChanged(): void {
    const parts = this.#parts.slice(0, this.#partCount);
    const isThere = parts.every((part) => part === null || part.isConnected);
    if (!isThere || parts.map(textOf).join('') !== this.#text) this.drop();
  }

  #append(part: RunPart, text: string): void {
    this.#text = this.#partCount === 0 ? text : this.#text + text;
    this.#parts[this.#partCount++] = part;
  }
}
