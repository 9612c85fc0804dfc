import { type Join, joinBetween } from './join-between';

/**
 * Which edges of elements lie between two texts: such as are in line by their name, such as hardly ever are (`div`), or
 * such as nobody knows (custom elements).
 */
type Edges = 'none' | 'inline' | 'div' | 'unknown';

/** A text as short as this may be a letter in a box of its own. */
const SHORT = 2;

const LETTER = /[\p{L}\p{N}]/u;
const SMALL = /\p{Ll}/u;
const HYPHEN = /[-\u2010\u00ad]/;

/**
 * What lies between the text that was read last and the next one, and how the one goes on in the other. Style says so, but
 * it is asked only where a letter meets a letter: elsewhere the names of elements will do.
 */
export class Seam {
  /** What was read last. */
  #before: Text | Element | null = null;
  #text = '';
  #edges: Edges = 'none';
  #isSpaced = false;
  /** Whether something stands there that is no part of the line, such as the number of a note. */
  #isOverNote = false;

  /** The last character that was read. */
  get end(): string {
    return this.#text.trimEnd().slice(-1);
  }

  /** Whether what comes next would stand beside a letter or digit. */
  get isTight(): boolean {
    return !this.#isSpaced && LETTER.test(this.#text.slice(-1));
  }

  /** Begins after a text that is not blank. */
  beginAfter(part: Text | Element, text: string): void {
    this.#before = part;
    this.#text = text;
    this.#edges = 'none';
    this.#isSpaced = false;
    this.#isOverNote = false;
  }

  /** There is the edge of an element: of one whose flow is unsure, by this name. */
  addEdge(unsure: string | null): void {
    if (unsure !== null && unsure !== 'div') this.#edges = 'unknown';
    else if (this.#edges !== 'unknown' && unsure === 'div') this.#edges = 'div';
    else if (this.#edges === 'none') this.#edges = 'inline';
  }

  /** There is a text of nothing but white space, or a line break. */
  addSpace(): void {
    this.#isSpaced = true;
  }

  /** There is something beside the line. */
  addNote(): void {
    this.#isOverNote = true;
    this.addEdge(null);
  }

  /** How the text that was read last goes on in this one; where there is white space, none has to be put between them. */
  joinWith(part: Text | Element, text: string): Join {
    if (this.#edges === 'none') return 'word';
    const start = text.trimStart().charAt(0);
    const { end } = this;
    const isSpaced = this.#isSpaced || text.charAt(0) !== start || this.#text.slice(-1) !== end;
    if (!this.#mayTell(end, start, isSpaced)) return this.#edges === 'inline' ? 'word' : 'none';
    const join = joinBetween(this.#before as Text | Element, part);
    if (join === 'none') return join;
    return isSpaced || (join === 'word' && !this.#isOverNote) ? 'word' : 'phrase';
  }

  /** Whether style has to be asked how a text that ends so goes on in one that starts so. */
  #mayTell(end: string, start: string, isSpaced: boolean): boolean {
    if (this.#edges === 'unknown') return true;
    if (!LETTER.test(end)) return HYPHEN.test(end) && SMALL.test(start);
    if (!LETTER.test(start)) return false;
    if (this.#edges === 'div') return SMALL.test(start) || this.#text.trim().length <= SHORT;
    return !isSpaced;
  }
}
