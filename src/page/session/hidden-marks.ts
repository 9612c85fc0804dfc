import { HiddenWatcher } from '../follow/hidden-watcher';
import { isShown, type Mark } from '../mark/mark';
import type { Marks } from '../mark/marks';
import type { Pace } from '../pace/pace';
import { oneStep, type WorkQueue } from '../pace/work-queue';

/** What looking out for hidden marks needs of the page around it. */
export interface HiddenMarksOptions {
  marks: Marks;
  queue: WorkQueue;
  pace: Pace;
}

/** Has marks whose text is hidden painted as soon as that text shows. */
export class HiddenMarks {
  readonly #options: HiddenMarksOptions;
  readonly #watcher: HiddenWatcher;

  constructor(options: HiddenMarksOptions, signal: AbortSignal) {
    this.#options = options;
    this.#watcher = new HiddenWatcher(() => void this.#look(), signal);
  }

  /** Looks out for those that are hidden now; `trees` are all that there are on the page. */
  watch(trees: Iterable<Node>): void {
    const { marks } = this.#options;
    // Only what has an element around it is ever hidden.
    const hidden = marks.where(isHidden).map(({ node }) => node.parentElement as Element);
    this.#watcher.watch(new Set(hidden), trees);
  }

  /** Where one is shown by now, all marks are looked at: others may have been hidden instead. */
  async #look(): Promise<void> {
    const { marks, queue, pace } = this.#options;
    await pace.frame();
    const look = () => {
      if (marks.where(isHidden).some(isShown)) queue.doSoon(marks.refreshJob());
    };
    queue.doSoon(oneStep(look));
  }
}

function isHidden(mark: Mark): boolean {
  return !mark.isShown;
}
