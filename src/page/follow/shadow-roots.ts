import { later } from '../pace/later';
import type { Job } from '../pace/work-queue';

/** Elements other than custom ones that may have a shadow root. */
const POSSIBLE_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** When custom elements without a shadow root are looked at again, each time after the last: no event tells of one that comes late. */
const SECOND_LOOKS_MS = [100, 500, 2000, 5000];

/** How many elements are looked at in one step: few enough that a slice ends in time. */
const ELEMENTS_PER_STEP = 200;

/** Opens the shadow root of an element, closed ones included; null where there is none or it is our own. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

/** Finds the shadow roots of a page as its elements are read. */
export class ShadowRoots {
  readonly #found = new Set<ShadowRoot>();
  readonly #open: OpenShadowRoot;
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #signal: AbortSignal;
  #undecided = new Set<Element>();
  #looks = 0;
  #stopWaiting: (() => void) | null = null;

  constructor(open: OpenShadowRoot, onFound: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#open = open;
    this.#onFound = onFound;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stopWaiting?.());
  }

  /** The roots found that are still part of the page. */
  all(): ShadowRoot[] {
    for (const root of this.#found) if (!root.isConnected) this.#found.delete(root);
    return [...this.#found];
  }

  /** Looks for the shadow root of an element. */
  look(element: Element): void {
    const name = element.localName;
    const isPlain = POSSIBLE_HOSTS.has(name);
    const isCustom = !isPlain && name.includes('-');
    if (!isPlain && !isCustom) return;
    // Asking for a closed root takes a call, and plain elements with children of their own hardly ever have one.
    const root =
      element.shadowRoot ?? (isCustom || !element.hasChildNodes() ? this.#open(element) : null);
    if (root) this.#add(root);
    else if (isCustom) this.#lookAgainLater(element);
  }

  /** The job of looking for shadow roots that came after their hosts were read, in a tree and in the roots found in it. */
  lookAgainJob(tree: Node): Job {
    const walkers = [tree, ...this.all()].map((root) =>
      document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT),
    );
    return {
      step: () => {
        for (let i = 0; i < ELEMENTS_PER_STEP && walkers[0]; i++) {
          const element = walkers[0].nextNode() as Element | null;
          if (element) this.look(element);
          else walkers.shift();
        }
        return walkers.length > 0;
      },
    };
  }

  #add(root: ShadowRoot): void {
    if (this.#found.has(root)) return;
    this.#found.add(root);
    this.#onFound(root);
  }

  #lookAgainLater(element: Element): void {
    this.#undecided.add(element);
    this.#looks = 0;
    this.#stopWaiting ??= this.#wait();
  }

  #wait(): (() => void) | null {
    const delay = SECOND_LOOKS_MS[this.#looks++];
    if (delay === undefined || this.#signal.aborted) {
      this.#undecided = new Set();
      return null;
    }
    return later(() => this.#lookAgain(), delay);
  }

  #lookAgain(): void {
    for (const element of this.#undecided) {
      const root = element.isConnected ? this.#open(element) : null;
      if (root) this.#add(root);
      if (root || !element.isConnected) this.#undecided.delete(element);
    }
    this.#stopWaiting = this.#undecided.size > 0 ? this.#wait() : null;
  }
}
