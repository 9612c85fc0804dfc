import { postAround } from '../mark/post-around';
import type { Stretch } from '../read/stretch';

/**
 * Stretches in view, and where the post around one begins above the view, all of that post instead: which mention is the
 * first in a post shows only from its start.
 */
export function fromPostStart(
  inView: readonly Stretch[],
  root: Document | Element,
): readonly Stretch[] {
  const page = root instanceof Element ? root : root.documentElement;
  const whole = new Set<Element>();
  const stretches: Stretch[] = [];
  for (const stretch of inView) {
    const post = postAround(stretch.first) ?? page;
    if (post.getBoundingClientRect().top >= 0) stretches.push(stretch);
    else if (!whole.has(post)) {
      whole.add(post);
      stretches.push({ first: post, last: post });
    }
  }
  return stretches;
}
