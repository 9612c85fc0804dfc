import { later } from '../pace/later';
import { isBlank } from '../read/is-blank';
import { isInline } from '../read/readable-elements';
import { type Stretch, stretchAround } from '../read/stretch';

/** How long a page has to be still before its changes are read. */
export const SETTLE_MS = 50;
/** How often it is waited for, so that a burst is read as one; a page that goes on changing is read after these. */
export const MOST_WAITS = 3;

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
  /** What is to be read again, once changes have settled; none where only what is shown may have changed. */
  onSettled(stretches: Stretch[]): void;
}

/**
 * Follows the changes of documents and shadow roots. While a page changes it is kept from as little as can be:
 * what changed is only put aside, and looked at once, when it has settled.
 */
export class ChangeWatcher {
  readonly #listeners: ChangeListeners;
  readonly #observers: MutationObserver[];
  /** How often something has changed. */
  changes = 0;
  #records: MutationRecord[][] = [];
  #stopWaiting: (() => void) | null = null;

  constructor(listeners: ChangeListeners, signal: AbortSignal) {
    this.#listeners = listeners;
    const putAside = (records: MutationRecord[]) => {
      this.changes++;
      this.#records.push(records);
      this.settle();
    };
    this.#observers = [
      new MutationObserver(putAside),
      new MutationObserver((records) => {
        // A mark must not lie on other letters, not even until the change has settled.
        for (const { target } of records) listeners.onTextChanged(target);
        putAside(records);
      }),
    ];
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Follows one more root. */
  watch(root: Node): void {
    const [structure, text] = this.#observers as [MutationObserver, MutationObserver];
    structure.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...READABILITY, ...VISIBILITY],
    });
    text.observe(root, { characterData: true, subtree: true });
  }

  #stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#records = [];
  }

  /** Reports what has changed, if only what is shown, once it has settled. */
  settle(): void {
    if (!this.#stopWaiting) this.#wait(1);
  }

  #wait(waits: number): void {
    const changesThen = this.changes;
    this.#stopWaiting = later(() => {
      const isStill = this.changes === changesThen;
      if (isStill || waits === MOST_WAITS) this.#flush();
      else this.#wait(waits + 1);
    }, SETTLE_MS);
  }

  #flush(): void {
    const dirty = new Set<Node>();
    for (const record of this.#records.flat()) this.#gather(record, dirty);
    this.#records = [];
    this.#stopWaiting = null;
    this.#listeners.onSettled(stretchesAround(dirty));
  }

  #gather(record: MutationRecord, dirty: Set<Node>): void {
    const { target, type, attributeName } = record;
    if (type === 'characterData') dirty.add(target);
    else if (type === 'childList') gatherChildren(record, dirty);
    else if (READABILITY.includes(attributeName as string)) {
      this.#listeners.onReadabilityChanged(target);
      dirty.add(target);
    }
  }
}

function gatherChildren(record: MutationRecord, dirty: Set<Node>): void {
  const { addedNodes, previousSibling, nextSibling } = record;
  for (const node of addedNodes) dirty.add(node);
  for (const neighbour of [previousSibling, nextSibling]) {
    if (neighbour && isInline(neighbour)) dirty.add(neighbour);
  }
}

/** The stretches to be read again for these nodes, each once; none for nodes that are no longer there. */
function stretchesAround(dirty: ReadonlySet<Node>): Stretch[] {
  const stretches: Stretch[] = [];
  const seen = new Set<Node>();
  for (const node of dirty) {
    if (!node.isConnected || hasAncestorIn(dirty, node)) continue;
    const stretch = stretchAround(node);
    if (seen.has(stretch.first) || isWhiteSpace(stretch)) continue;
    seen.add(stretch.first);
    stretches.push(stretch);
  }
  return stretches;
}

/** Whether a stretch is no more than white space, as pages put it between the blocks that they add. */
function isWhiteSpace({ first, last }: Stretch): boolean {
  return first === last && first instanceof Text && isBlank(first.data);
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (nodes.has(parent)) return true;
  }
  return false;
}
