import type { TermCount } from './term-counts';

/** The terms that one frame of a page shows. */
export interface FrameTerms {
  frameId: number;
  terms: TermCount[];
}

/** A term of a page: how often all its frames show it, and the first of them that does. */
export interface PageTermCount extends TermCount {
  frameId: number;
}

/** Each term of these frames once, in the order in which they first show it. */
export function termsOfFrames(frames: readonly FrameTerms[]): PageTermCount[] {
  const terms = new Map<string, PageTermCount>();
  for (const { frameId, terms: counts } of frames) {
    for (const { id, count } of counts) {
      const known = terms.get(id);
      if (known) known.count += count;
      else terms.set(id, { id, count, frameId });
    }
  }
  return [...terms.values()];
}
