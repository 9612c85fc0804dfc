import { focusBefore } from './focus-before';

const LEAVING = ['blur', 'focusout'];

/** The focus of the page while the card has it: knows what had it before, and gives it back. */
export class BorrowedFocus {
  readonly #root: ShadowRoot;
  #before: Element | null = null;
  #isPlacing = false;

  /** `root` is the shadow root of the card. */
  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Whether the focus is in the card. */
  get isInCard(): boolean {
    return this.#root.activeElement !== null;
  }

  /** Notes what has the focus; to be called before the card may take it. What the card itself has is no news. */
  remember(): void {
    if (this.isInCard) return;
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#before = active;
  }

  /**
   * Whether an event tells that the focus goes from the page into the card, or back to where it was, or passes by. The
   * page is not to hear of that: a dialog that holds the focus would take it back at once.
   */
  isPassing(event: FocusEvent): boolean {
    if (this.#isPlacing) return true;
    if (event.relatedTarget !== this.#root.host) return false;
    return LEAVING.includes(event.type) || event.composedPath()[0] === this.#before;
  }

  /** Gives the focus to what had it before, if that is still on the page; where nothing had it, Tab goes on from a node. */
  giveBack(node: Node): void {
    if (this.#before?.isConnected && this.#before !== document.body)
      (this.#before as HTMLElement).focus({ preventScroll: true });
    else this.goOnFrom(node);
  }

  /**
   * Takes the focus off the card and has Tab go on from a node; with `isBack` what is before the node has the focus, if it
   * gives true. Chromium goes on from what had the focus last on the page: so that has it for a moment, of which the page
   * does not hear.
   */
  goOnFrom(node: Node, isBack = false): boolean {
    this.#isPlacing = !isBack;
    const stop = focusBefore(node);
    if (!isBack) stop?.blur();
    this.#isPlacing = false;
    return isBack && stop !== null;
  }
}
