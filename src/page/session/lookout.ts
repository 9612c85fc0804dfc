import { ChangeWatcher } from '../follow/change-watcher';
import { InSight } from '../follow/in-sight';
import { type OpenShadowRoot, ShadowRoots } from '../follow/shadow-roots';
import { whenViewMoves } from '../follow/when-view-moves';
import { later } from '../pace/later';
import type { Pace } from '../pace/pace';
import { oneStep, WorkQueue } from '../pace/work-queue';
import { layersInView } from '../read/layers-in-view';
import { newStretches } from '../read/new-stretches';
import type { RunList } from '../read/run-list';
import { Scanner } from '../read/scanner';
import type { Stretch } from '../read/stretch';
import type { PageFinder } from './page-finder';
import { whenRootsMayCome } from './when-roots-may-come';

/** How far beyond the window is looked: what is scrolled to at reading speed has been looked at by then. */
const SCREENS_BEYOND = 1;
/** How long after a look that had no answer comes the next, … */
const NO_ANSWER_PAUSE_MS = 1000;
/** … and how often in a row one is tried again by itself. */
const MOST_TRIES = 5;

/** What a lookout needs of the page around it. */
export interface LookoutOptions {
  root: Document | Element;
  finder: Pick<PageFinder, 'mayHoldTerms'>;
  openShadowRoot: OpenShadowRoot;
  pace: Pace;
  /** There may be a term where the reader looks. */
  onFound: () => void;
}

/**
 * Looks where the reader looks, and a little beyond: nearly every page says nothing of health, and what nobody scrolls to
 * there is not read.
 */
export class Lookout {
  readonly #options: LookoutOptions;
  readonly #signal: AbortSignal;
  readonly #queue: WorkQueue;
  readonly #watcher: ChangeWatcher;
  readonly #shadowRoots: ShadowRoots;
  readonly #scanner: Scanner;
  readonly #sight: InSight;
  /** The first nodes of the stretches that have been looked at and not changed since. */
  #known = new WeakSet<Node>();
  #isLookDue = false;
  #changesThen = 0;
  /** Whether what lies over the page is to be looked for: that takes long, most of all on a page that has only just come. */
  #isProbeDue = false;
  /** How many looks in a row had no answer. */
  #unanswered = 0;
  /** What was read and not asked for yet. */
  #texts: string[] = [];

  /** Looks from here on, until the signal aborts. */
  constructor(options: LookoutOptions, signal: AbortSignal) {
    const { root, openShadowRoot, pace } = options;
    this.#options = options;
    this.#signal = signal;
    this.#queue = new WorkQueue(pace, () => {}, signal);
    this.#sight = new InSight(() => this.#probe(), signal);
    this.#watcher = new ChangeWatcher(
      {
        // What an attribute says of a page holds for all that is inside it.
        onReadabilityChanged: () => this.#lookAnew(),
        onSettled: (stretches) => this.#followChanges(stretches),
      },
      signal,
    );
    this.#shadowRoots = new ShadowRoots(openShadowRoot, (tree) => this.#enter(tree), signal);
    this.#scanner = new Scanner({
      changes: () => this.#watcher.changes,
      onRuns: (runs) => this.#take(runs),
      onElement: (element) => this.#shadowRoots.look(element),
    });
    this.#watcher.watch(root);
    whenViewMoves({ onScrolled: () => this.#look(), onActive: () => this.#probe() }, signal);
    whenRootsMayCome(root, () => this.#lookAnew(), signal);
    void this.#look(true);
  }

  async #look(isDrawn = false): Promise<void> {
    if (this.#isLookDue || !this.#sight.isTrue) return;
    this.#isLookDue = true;
    // Where the page has just changed or scrolled, it has yet to compute its layout.
    if (!isDrawn) await this.#options.pace.frame();
    this.#queue.doSoon(oneStep(() => this.#readInView()));
  }

  #lookAnew(): void {
    this.#known = new WeakSet();
    void this.#look();
  }

  #probe(): void {
    this.#isProbeDue = true;
    void this.#look();
  }

  #readInView(): void {
    this.#isLookDue = false;
    const options = {
      screensBeyond: SCREENS_BEYOND,
      known: this.#known,
      onElement: (element: Element) => this.#shadowRoots.look(element),
    };
    const stretches = newStretches([this.#options.root, ...this.#shadowRoots.all()], options);
    if (this.#isProbeDue) stretches.push(...newStretches(layersInView(this.#known), options));
    this.#isProbeDue = false;
    if (stretches.length > 0) this.#queue.doSoon(this.#scanner.job(stretches));
  }

  #take({ texts }: RunList): void {
    if (texts.length === 0) return;
    if (this.#texts.length === 0) queueMicrotask(() => void this.#ask());
    this.#texts.push(...texts);
  }

  async #ask(): Promise<void> {
    const { finder, onFound } = this.#options;
    const texts = this.#texts;
    this.#texts = [];
    const mayHold = await finder.mayHoldTerms(texts);
    if (this.#signal.aborted) return;
    if (mayHold) onFound();
    this.#unanswered = mayHold === null ? this.#unanswered + 1 : 0;
    if (mayHold !== null) return;
    this.#known = new WeakSet();
    // Then only when the reader moves, or the page changes.
    if (this.#unanswered < MOST_TRIES) later(() => this.#look(), NO_ANSWER_PAUSE_MS);
  }

  #enter(tree: ShadowRoot): void {
    this.#watcher.watch(tree);
    void this.#look();
  }

  #followChanges(stretches: readonly Stretch[]): void {
    for (const { first } of stretches) {
      for (let at: Node | null = first; at !== null; at = at.parentNode) this.#known.delete(at);
    }
    const { changes } = this.#watcher;
    // An event alone, such as that the page has loaded, opens nothing over it.
    if (changes > this.#changesThen) this.#probe();
    else void this.#look();
    this.#changesThen = changes;
  }
}
