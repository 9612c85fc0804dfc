/** What is asked of a figure: at most so much, or at least. */
export interface Asked {
  key: string;
  what: string;
  atMost?: number;
  atLeast?: number;
}

/** The figures of the bench, in the order of its table. Ratios are within one run; the rest bears its unit in its key. */
export const ASKED: readonly Asked[] = [
  { key: 'scan.ratio', what: 'find and mark all / read each character', atMost: 1.8 },
  { key: 'quiet.ratio', what: 'a page without a term / read each character', atMost: 0.15 },
  { key: 'quietScrolled.ratio', what: 'the same, scrolled to its end', atMost: 1.5 },
  { key: 'quiet.growth', what: 'without a term: 10 MB page / 0.1 MB page', atMost: 1.1 },
  { key: 'mentions.ratio', what: 'choose among 8,000 mentions / mark all', atMost: 1.2 },
  { key: 'firstMarks.growth', what: 'marks in view: 10 MB page / 0.1 MB page', atMost: 1.3 },
  { key: 'growth.ratio', what: 'per character: 10 MB page / 1 MB page', atMost: 1.2 },
  { key: 'longestSliceMs', what: 'longest slice of work', atMost: 8 },
  {
    key: 'mutation.overObserver',
    what: 'page changes 2,000 nodes / with bare observers',
    atMost: 1.05,
  },
  { key: 'burst.found', what: 'terms found of 200 posts within 100 ms', atLeast: 200 },
  { key: 'burst.ratio', what: 'our time for these / read each character', atMost: 3 },
  { key: 'hitTest.ratio', what: 'pointer move among 8,000 marks / caret call', atMost: 1.5 },
  { key: 'card.ratio', what: 'open a card / same text in a bare root', atMost: 3 },
  { key: 'scroll.lateFrames', what: 'frames later than without us, in a thousand', atMost: 2 },
  { key: 'scroll.unmarked', what: '% of terms that came into view unmarked', atMost: 2 },
  { key: 'ready.overSettings', what: 'added to an empty page / by awaiting settings', atMost: 1.5 },
  { key: 'background.ratio', what: 'first answer of the background / parse its data', atMost: 20 },
  { key: 'backgroundMb', what: 'heap of the background that has answered', atMost: 20 },
  { key: 'heapEmptyMb', what: 'heap added to an empty page', atMost: 0.7 },
  { key: 'heapFullMb', what: 'heap added to 1.4 MB with 8,000 marks', atMost: 2 },
  { key: 'heapAfter.ratio', what: 'heap after 10,000 posts came and went / before', atMost: 1.05 },
  { key: 'contentKb', what: 'content script, raw', atMost: 64 },
  { key: 'contentGzKb', what: 'content script, gzip', atMost: 24 },
  { key: 'realPages.ratio', what: 'task time of real pages: with us / without', atMost: 1.1 },
  { key: 'realPages.emptyRatio', what: 'the same with an empty content script' },
  { key: 'realPages.overEmpty', what: 'ms added to real pages / by an empty one', atMost: 2 },
  { key: 'realPages.addedMs', what: 'ms added to a real page' },
  { key: 'realPages.heapMb', what: 'heap added to real pages', atMost: 0.7 },
  { key: 'import27kMs', what: 'a glossary of 27,637 terms compiled and kept', atMost: 10_000 },
  { key: 'search27kMs', what: 'slowest letter of a look-up among these', atMost: 50 },
  { key: 'searchFirst27kMs', what: 'its first letter of all, which loads these' },
  {
    key: 'scan50k.ratio',
    what: 'find and mark with 50,000 terms / read each character',
    atMost: 3,
  },
  { key: 'background50kMb', what: 'heap of a background with 50,000 terms', atMost: 40 },
  {
    key: 'ready50k.ratio',
    what: 'first answer with 50,000 terms / without, and reading their bytes',
    atMost: 1.5,
  },
  { key: 'heap50kMb', what: 'heap of a page: with 50,000 terms / without', atMost: 0.2 },
  { key: 'markJs.ratio', what: 'mark.js with standard names / ours with all forms', atLeast: 500 },
];
