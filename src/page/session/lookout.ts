import { ChangeWatcher } from '../follow/change-watcher';
import { InSight } from '../follow/in-sight';
import { type OpenShadowRoot, ShadowRoots } from '../follow/shadow-roots';
import { whenViewMoves } from '../follow/when-view-moves';
import type { Pace } from '../pace/pace';
import { oneStep, WorkQueue } from '../pace/work-queue';
import { layersInView } from '../read/layers-in-view';
import { newStretches } from '../read/new-stretches';
import { Scanner } from '../read/scanner';
import type { Stretch } from '../read/stretch';
import type { PageFinder } from './page-finder';
import { ReadingAhead } from './reading-ahead';
import { TermQuestion } from './term-question';
import { whenRootsMayCome } from './when-roots-may-come';

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
  readonly #queue: WorkQueue;
  readonly #watcher: ChangeWatcher;
  readonly #shadowRoots: ShadowRoots;
  readonly #scanner: Scanner;
  readonly #sight: InSight;
  readonly #ahead = new ReadingAhead();
  /** The first nodes of the stretches that have been looked at and not changed since. */
  #known = new WeakSet<Node>();
  #isLookDue = false;
  /** Whether there is more reason to look than that the window was scrolled. */
  #isReadDue = false;
  #changesThen = 0;
  /** Whether what lies over the page is to be looked for: that takes long, most of all on a page that has only just come. */
  #isProbeDue = false;

  /** Looks from here on, until the signal aborts. */
  constructor(options: LookoutOptions, signal: AbortSignal) {
    const { root, openShadowRoot, pace } = options;
    this.#options = options;
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
    const question = new TermQuestion(
      {
        ...options,
        onNoAnswer: () => {
          this.#known = new WeakSet();
          this.#isReadDue = true;
        },
        onRetry: () => this.#look(),
      },
      signal,
    );
    this.#scanner = new Scanner({
      changes: () => this.#watcher.changes,
      onRuns: ({ texts }) => question.add(texts),
      onElement: (element) => this.#shadowRoots.look(element),
    });
    this.#watcher.watch(root);
    whenViewMoves(
      {
        onWindowScrolled: () => void this.#lookSoon(),
        onPaneScrolled: () => this.#look(),
        onActive: () => this.#probe(),
      },
      signal,
    );
    whenRootsMayCome(root, () => this.#lookAnew(), signal);
    this.#look(true);
  }

  #look(isDrawn = false): void {
    this.#isReadDue = true;
    void this.#lookSoon(isDrawn);
  }

  async #lookSoon(isDrawn = false): Promise<void> {
    if (this.#isLookDue || !this.#sight.isSeen) return;
    this.#isLookDue = true;
    // Where the page has just changed or scrolled, it has yet to compute its layout.
    if (!isDrawn) await this.#options.pace.frame();
    this.#queue.doSoon(oneStep(() => this.#readInView()));
  }

  #lookAnew(): void {
    this.#known = new WeakSet();
    this.#look();
  }

  #probe(): void {
    this.#isProbeDue = true;
    this.#look();
  }

  #readInView(): void {
    this.#isLookDue = false;
    if (!this.#isReadDue && !this.#ahead.isUsedUp) return;
    this.#isReadDue = false;
    const options = {
      screensBeyond: this.#ahead.look(),
      known: this.#known,
      onElement: (element: Element) => this.#shadowRoots.look(element),
    };
    const stretches = newStretches([this.#options.root, ...this.#shadowRoots.all()], options);
    if (this.#isProbeDue) stretches.push(...newStretches(layersInView(this.#known), options));
    this.#isProbeDue = false;
    if (stretches.length > 0) this.#queue.doSoon(this.#scanner.job(stretches));
  }

  #enter(tree: ShadowRoot): void {
    this.#watcher.watch(tree);
    this.#look();
  }

  #followChanges(stretches: readonly Stretch[]): void {
    for (const { first } of stretches) {
      for (let at: Node | null = first; at !== null; at = at.parentNode) this.#known.delete(at);
    }
    const { changes } = this.#watcher;
    // An event alone, such as that the page has loaded, opens nothing over it.
    if (changes > this.#changesThen) this.#probe();
    else this.#look();
    this.#changesThen = changes;
  }
}
