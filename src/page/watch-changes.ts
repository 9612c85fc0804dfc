import { isInline } from './readable-elements';
import { type Stretch, stretchAround } from './stretch';

/** How long changes gather before they are read: short to the eye, long enough for a burst to be one. */
export const SETTLE_MS = 50;

/** Attributes that decide whether text may be read. */
const READABILITY = ['contenteditable', 'lang', 'role'];
/** Attributes that decide whether text is shown. */
const VISIBILITY = ['class', 'hidden', 'open', 'style'];

/** What the watcher says of a page's changes. */
export interface ChangeListeners {
  /** Text that changed in place: what was known of it holds no longer. */
  onTextChanged(text: Node): void;
  /** An element whose text may be readable or not from here on. */
  onReadabilityChanged(element: Node): void;
  /** What is to be read again, once changes have settled. */
  onSettled(stretches: Stretch[], removals: boolean): void;
}

/** Follows the changes of documents and shadow roots; it keeps one set of what changed and reports it once. */
export class ChangeWatcher {
  readonly #observer: MutationObserver;
  readonly #listeners: ChangeListeners;
  readonly #dirty = new Set<Node>();
  #removals = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(listeners: ChangeListeners, signal: AbortSignal) {
    this.#listeners = listeners;
    this.#observer = new MutationObserver((records) => this.#gather(records));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      if (this.#timer !== null) clearTimeout(this.#timer);
    });
  }

  /** Follows one more root. */
  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...READABILITY, ...VISIBILITY],
    });
  }

  /** Reports what has changed, if only what is shown, once it has settled. */
  settle(): void {
    this.#timer ??= setTimeout(() => this.#flush(), SETTLE_MS);
  }

  #gather(records: MutationRecord[]): void {
    for (const record of records) {
      const { target, type } = record;
      if (type === 'characterData') {
        this.#listeners.onTextChanged(target);
        this.#dirty.add(target);
      } else if (type === 'childList') this.#gatherChildren(record);
      else if (READABILITY.includes(record.attributeName ?? '')) {
        this.#listeners.onReadabilityChanged(target);
        this.#dirty.add(target);
      }
    }
    this.settle();
  }

  #gatherChildren({
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord): void {
    for (const node of addedNodes) this.#dirty.add(node);
    if (removedNodes.length > 0) this.#removals = true;
    for (const neighbour of [previousSibling, nextSibling]) {
      if (neighbour && isInline(neighbour)) this.#dirty.add(neighbour);
    }
  }

  #flush(): void {
    const stretches: Stretch[] = [];
    const seen = new Set<Node>();
    for (const node of this.#dirty) {
      if (!node.isConnected || hasAncestorIn(this.#dirty, node)) continue;
      const stretch = stretchAround(node);
      if (seen.has(stretch.first)) continue;
      seen.add(stretch.first);
      stretches.push(stretch);
    }
    const removals = this.#removals;
    this.#dirty.clear();
    this.#removals = false;
    this.#timer = null;
    this.#listeners.onSettled(stretches, removals);
  }
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (nodes.has(parent)) return true;
  }
  return false;
}
