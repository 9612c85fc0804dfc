import { ChangeWatcher } from '../follow/change-watcher';
import { type OpenShadowRoot, ShadowRoots } from '../follow/shadow-roots';
import { followText } from '../mark/follow-text';
import { redrawnFollower } from '../mark/redrawn-follower';
import { removeUnreadable } from '../mark/remove-unreadable';
import type { Pace } from '../pace/pace';
import { oneStep, untilDone, WorkQueue } from '../pace/work-queue';
import { isWritten } from '../read/readability';
import { Scanner } from '../read/scanner';
import type { Stretch } from '../read/stretch';
import { stretchesInView } from '../read/stretches-in-view';
import { fromPostStart } from './from-post-start';
import { HiddenMarks } from './hidden-marks';
import { Lookups } from './lookups';
import type { Marking } from './marking';
import type { PageFinder } from './page-finder';
import { whenRootsMayCome } from './when-roots-may-come';

/** What is read, and by what. */
export interface ReadingOptions {
  root: Document | Element;
  finder: PageFinder;
  openShadowRoot: OpenShadowRoot;
  pace: Pace;
  marking: Marking;
  /** Marks may have come and gone. */
  onSettled: () => void;
}

/** Reads all that is inside a root, follows its changes, and has marked what is found in it. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #queue: WorkQueue;
  readonly #watcher: ChangeWatcher;
  readonly #hiddenMarks: HiddenMarks;
  readonly #lookups: Lookups;
  readonly #shadowRoots: ShadowRoots;
  readonly #scanner: Scanner;
  /** Looks for shadow roots that came late; something has happened by which there may be any. */
  readonly #lookForRoots: () => void;

  /** Nothing is read before `start`, nor once the signal has aborted. */
  constructor(options: ReadingOptions, signal: AbortSignal) {
    const { root, finder, openShadowRoot, pace, marking } = options;
    const { marks } = marking;
    this.#options = options;
    this.#queue = new WorkQueue(pace, () => this.#onIdle(), signal);
    this.#hiddenMarks = new HiddenMarks({ marks, queue: this.#queue, pace }, signal);
    this.#watcher = new ChangeWatcher(
      {
        onTextChanged: (text, record) => followText(text, record, marks),
        onStructureChanged: redrawnFollower(marks),
        onReadabilityChanged: (element) => removeUnreadable(element, marks),
        onSettled: (stretches) => this.#followChanges(stretches),
      },
      signal,
    );
    const changes = () => this.#watcher.changes;
    this.#lookups = new Lookups({
      find: (texts) => finder.find(texts),
      marks,
      queue: this.#queue,
      pace,
      changes,
      signal,
    });
    this.#shadowRoots = new ShadowRoots(openShadowRoot, (tree) => this.#enter(tree), signal);
    this.#scanner = new Scanner({
      changes,
      onRuns: (runs, again) => this.#lookups.take(runs, again),
      onElement: (element) => this.#shadowRoots.look(element),
    });
    const look = () => this.#queue.doLater(this.#shadowRoots.lookAgainJob(root));
    this.#lookForRoots = whenRootsMayCome(root, look, signal);
  }

  /**
   * What is in view is read and marked before anything else takes the page's time; then the rest. Settles once all of it
   * is marked.
   */
  async start(): Promise<void> {
    const { root, marking } = this.#options;
    this.#watcher.watch(root);
    // A page may make an editor of its frame as it loads, without a change to the document.
    this.#watcher.settle();
    // What fails there is read with the rest, as far as it can be.
    const known = await this.#readInView(false).catch(() => new Set<Node>());
    await untilDone(this.#scanner.job(root, { known }), (job) => this.#queue.doLater(job));
    await this.#lookups.answered();
    const tell = oneStep(() => marking.marks.pageRead());
    await untilDone(tell, (job) => this.#queue.doSoon(job));
  }

  /** Reads everything again, in the same order, for a finder that may answer otherwise from here on. */
  async readAgain(): Promise<void> {
    this.#options.finder.forgetJudgement();
    const known = await this.#readInView(true);
    this.#rereadLater(known);
  }

  /** The shadow roots inside the root, as far as they were found. */
  shadowRoots(): ShadowRoot[] {
    return this.#shadowRoots.all();
  }

  /** Reads what is in view; gives the blocks of it once they are about to be marked. */
  async #readInView(again: boolean): Promise<ReadonlySet<Node>> {
    const { root } = this.#options;
    const inView = fromPostStart(stretchesInView(root), root);
    await untilDone(this.#scanner.job(inView, { again }), (job) => this.#queue.doSoon(job));
    await this.#lookups.answered();
    return new Set(inView.map(({ first }) => first));
  }

  #rereadLater(known: ReadonlySet<Node> = new Set()): void {
    for (const tree of [this.#options.root, ...this.#shadowRoots.all()]) {
      this.#queue.doLater(this.#scanner.job(tree, { again: true, known }));
    }
  }

  #enter(tree: ShadowRoot): void {
    this.#options.marking.paintInside(tree);
    this.#watcher.watch(tree);
    this.#queue.doSoon(this.#scanner.job(tree));
  }

  #onIdle(): void {
    const { root, marking, onSettled } = this.#options;
    marking.settle();
    marking.report.soon();
    this.#hiddenMarks.watch([root, ...this.shadowRoots()]);
    onSettled();
  }

  #followChanges(stretches: readonly Stretch[]): void {
    const { finder, marking, pace } = this.#options;
    const { marks } = marking;
    // `designMode` changes without an event.
    if (isWritten(document)) marks.clear();
    marking.settle();
    if (marks.hasAny) void pace.frame().then(() => this.#queue.doSoon(marks.refreshJob()));
    this.#queue.doSoon(this.#scanner.job(stretches, { again: true }));
    if (stretches.length > 0) this.#lookForRoots();
    this.#lookups.retry();
    void finder.judgeAgain().then((isNews) => isNews && this.#rereadLater());
  }
}
