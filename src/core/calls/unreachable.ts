/**
 * Why no content script answers in a tab: the browser keeps extensions out of its own pages and of the store; files are
 * not allowed; the page was loaded before the extension was, or may be a file too, where the browser does not tell; or it
 * stayed closed although it was loaded again.
 */
export type Unreachable =
  | 'own-page'
  | 'browser-page'
  | 'store'
  | 'file'
  | 'not-loaded'
  | 'not-loaded-or-file'
  | 'kept-out';
