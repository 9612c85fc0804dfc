/** Where and when our content script runs: WXT reads these from its file alone, so that they are said again here. */
export const AS_OURS = {
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start' as const,
};
