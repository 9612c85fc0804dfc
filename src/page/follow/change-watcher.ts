import { later } from '../pace/later';
import type { Stretch } from '../read/stretch';
import { changedStretches, isReadabilityChange, READABILITY } from './changed-stretches';
import { onUnobservedChange } from './on-unobserved-change';

/** How long a page has to be still before its changes are read, so that a burst is read as one: a debounce. */
export const SETTLE_MS = 50;
/** How often that long is waited at most: a page that never is still is read all the same. */
export const MOST_WAITS = 3;

/** Attributes that decide whether text is shown. */
const VISIBILITY = ['class', 'hidden', 'open', 'style'];

/** What the watcher says of a page's changes. */
export interface ChangeListeners {
  /** A text has changed in place: the record of its first change has what it was before. Called at once. */
  onTextChanged?(text: Text, record: MutationRecord): void;
  /** Nodes were added or removed, or attributes have changed. Called at once. */
  onStructureChanged?(records: readonly MutationRecord[]): void;
  /** The text inside an element may have become readable, or ceased to be. Called once changes have settled. */
  onReadabilityChanged?(element: Node): void;
  /** Changes have settled, and this is to be read again; nothing where only what is shown may have changed. */
  onSettled(stretches: Stretch[]): void;
}

/**
 * Follows the changes of documents, elements and shadow roots. To hold a page up as little as can be while it changes,
 * what changed is only put aside, and looked at once when it has settled.
 */
export class ChangeWatcher {
  readonly #listeners: ChangeListeners;
  readonly #signal: AbortSignal;
  readonly #observers: MutationObserver[];
  /** How often something has changed. */
  changes = 0;
  #records: MutationRecord[][] = [];
  #texts = new Set<Text>();
  #stopWaiting: (() => void) | null = null;

  constructor(listeners: ChangeListeners, signal: AbortSignal) {
    this.#listeners = listeners;
    this.#signal = signal;
    this.#observers = [
      new MutationObserver((records) => {
        listeners.onStructureChanged?.(records);
        this.#records.push(records);
        this.#changed();
      }),
      new MutationObserver((records) => {
        // A mark must not lie on other letters, not even until the change has settled.
        for (const [text, record] of firstChanges(records)) {
          listeners.onTextChanged?.(text, record);
          // The records are not kept: each has all of the text as it was.
          this.#texts.add(text);
        }
        this.#changed();
      }),
    ];
    this.#listen(window);
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
    text.observe(root, { characterDataOldValue: true, subtree: true });
    this.#listen(root);
  }

  #listen(where: EventTarget): void {
    onUnobservedChange(where, () => this.settle(), this.#signal);
  }

  #stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#stopWaiting?.();
    this.#forget();
  }

  #changed(): void {
    this.changes++;
    this.settle();
  }

  /** Reports before long what has changed, even if that is nothing but what is shown. */
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
    const records = this.#records.flat();
    const texts = this.#texts;
    this.#forget();
    for (const record of records) {
      if (isReadabilityChange(record)) this.#listeners.onReadabilityChanged?.(record.target);
    }
    this.#listeners.onSettled(changedStretches(records, texts));
  }

  #forget(): void {
    this.#records = [];
    this.#texts = new Set();
    this.#stopWaiting = null;
  }
}

/** The first change of each text; other nodes with characters are left out. */
function firstChanges(records: readonly MutationRecord[]): Map<Text, MutationRecord> {
  const first = new Map<Text, MutationRecord>();
  for (const record of records) {
    const { target } = record;
    if (target instanceof Text && !first.has(target)) first.set(target, record);
  }
  return first;
}
