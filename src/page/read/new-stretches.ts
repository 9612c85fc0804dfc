import type { Stretch } from './stretch';
import { stretchesInView, type ViewOptions } from './stretches-in-view';

/** What is gone through, and the first nodes of what is known of it; those of what is found are added. */
export interface NewStretchesOptions extends Omit<ViewOptions, 'known'> {
  known: WeakSet<Node>;
}

/** The stretches in view of these trees, as far as they are not known: they are from then on. */
export function newStretches(
  trees: readonly (Document | Element | ShadowRoot)[],
  options: NewStretchesOptions,
): Stretch[] {
  return trees.flatMap((tree) => {
    const stretches = stretchesInView(tree, options);
    for (const { first } of stretches) options.known.add(first);
    return stretches;
  });
}
