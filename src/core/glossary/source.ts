/** A published source: a title with an address, or, where there is none, the document's full name. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  document?: string;
}
