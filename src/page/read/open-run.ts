import { ENGLISH } from '@/core/text/english';
import type { Flow } from './flow';
import { isBlank } from './is-blank';
import { isNote } from './is-note';
import { isLanguageRead, textToSend } from './readability';
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
  /** Whether nothing but spaces has come since a line break. */
  #isAtLineStart = false;
  /** The language that the run is said to be in. */
  #language = ENGLISH;

  /**
   * Adds a text, or ends the run and begins another with it; white space at the start of a run is left out, and so is what
   * is said to be in a language that is not read, in the middle of English.
   */
  add(part: Text | Element, text: string, language: string, runs: RunList): void {
    if (isBlank(text)) {
      if (this.#partCount > 0) this.#append(part, text);
      this.#seam.addSpace();
      return;
    }
    if (this.#partCount > 0 && language !== this.#language) {
      if (this.#language === ENGLISH && !isLanguageRead(language)) {
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
    if (this.#partCount === 0) this.#language = language;
    this.#append(part, text);
    // Forums part their paragraphs by a line of spaces that do show.
    this.#isAtLineStart &&= text.trim() === '';
    this.#seam.beginAfter(part, text);
  }

  /** Adds the text of a block as a run of its own. */
  addBlock(block: Element, text: string, language: string, runs: RunList): void {
    this.end(runs);
    if (!isBlank(text)) runs.add(textToSend(text, language), [block], 1);
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
  addEdge(element: Element, flow: Flow, runs: RunList): void {
    if (flow === 'block') this.end(runs);
    else this.#seam.addEdge(flow === 'unsure' ? element.localName : null);
  }

  /** Whether an element in line that comes next is the sign of a note. */
  isNoteNext(element: Element): boolean {
    const isOpen = this.#partCount > 0;
    if (!(isOpen && this.#seam.isTight) && !NOTE_NAME.test(element.localName)) return false;
    return isNote(element, isOpen ? this.#seam.end : '');
  }

  /** Ends the run. */
  end(runs: RunList): void {
    if (this.#partCount > 0) {
      runs.add(textToSend(this.#text, this.#language), this.#parts, this.#partCount);
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
