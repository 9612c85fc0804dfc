import type { Job } from '../pace/work-queue';
import type { Mark } from './mark';

/** How many marks are gone through in one step: few enough that a slice ends in time. */
const MARKS_PER_STEP = 16;

/** The job of going through marks, also those that are added on the way. */
export function goThroughJob(marks: Set<Mark>, visit: (mark: Mark) => void): Job {
  const rest = marks.keys();
  return {
    step() {
      for (let i = 0; i < MARKS_PER_STEP; i++) {
        const { value: mark, done } = rest.next();
        if (done) return false;
        visit(mark);
      }
      return true;
    },
  };
}
