/** A term on the page, and the frame that can show it. */
export interface PageTerm {
  id: string;
  name: string;
  count: number;
  frameId: number;
}

/** What the popup knows of the page it was opened on. `site` is empty for a local file. */
export type PageState =
  | { state: 'asking' }
  | { state: 'unreadable' }
  | { state: 'readable'; site: string; on: boolean; terms: PageTerm[] };
