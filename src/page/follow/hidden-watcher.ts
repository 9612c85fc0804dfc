import { later } from '../pace/later';

/** How long what may show text is gathered before it is told of: a pointer comes over many elements on its way. */
export const GATHERING_MS = 50;

/** How far outside the view a box is noticed, as a browser is told: anywhere on the longest page. */
const ANYWHERE = '9999999px';

/**
 * Tells when hidden text may show by something that no other event tells of, such as a style sheet, an attribute or a
 * pointer. It looks out for that only while there is such text.
 */
export class HiddenWatcher {
  readonly #onMayShow: () => void;
  #hidden: ReadonlySet<Element> = new Set();
  #boxes: IntersectionObserver | null = null;
  readonly #attributes = new MutationObserver(() => this.#tellSoon());
  #stopGathering: (() => void) | null = null;

  constructor(onMayShow: () => void, signal: AbortSignal) {
    this.#onMayShow = onMayShow;
    const onPointer = () => this.#hidden.size > 0 && this.#tellSoon();
    addEventListener('pointerover', onPointer, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.watch(new Set(), []));
  }

  /** Looks out for what may show these elements, in these trees, and for nothing else from here on. */
  watch(hidden: ReadonlySet<Element>, trees: Iterable<Node>): void {
    if (hidden.size + this.#hidden.size === 0) return;
    this.#boxes ??= new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#tellSoon(),
      { root: document, rootMargin: ANYWHERE },
    );
    for (const element of this.#hidden) if (!hidden.has(element)) this.#boxes.unobserve(element);
    for (const element of hidden) if (!this.#hidden.has(element)) this.#boxes.observe(element);
    this.#hidden = hidden;
    if (hidden.size === 0) this.#stop();
    else
      for (const tree of trees) this.#attributes.observe(tree, { attributes: true, subtree: true });
  }

  #tellSoon(): void {
    this.#stopGathering ??= later(() => {
      this.#stopGathering = null;
      this.#onMayShow();
    }, GATHERING_MS);
  }

  #stop(): void {
    this.#attributes.disconnect();
    this.#stopGathering?.();
    this.#stopGathering = null;
  }
}
