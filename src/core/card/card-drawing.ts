import type { CardErrand } from './card-errand';

/** What a card shows, as plain data: texts, and elements with their attributes and what is inside them. */
export type DrawnNode = string | DrawnElement;

/** An element as plain data. Its name and attributes are those of HTML or SVG. */
export interface DrawnElement {
  name: string;
  attributes: Record<string, string>;
  children: DrawnNode[];
}

/** Whether what lies behind the text of a page is nearer to white or to black. */
export type Ground = 'light' | 'dark';

/** What is asked for when a card is to be drawn. */
export interface CardRequest {
  /** The id of the term. */
  term: string;
  /** The words on the page that were taken for the term; null where it was opened from another card. */
  seen: string | null;
  /** Whether it was opened from another card. */
  canGoBack: boolean;
  /** The ground of the page where it opens; absent where nobody knows. */
  ground?: Ground | undefined;
}

/**
 * What a button of a card does, as it stands in its `data-action`: close, go back, open the term of an id, read aloud
 * what a selector finds in the card, or an errand of the background.
 */
export type CardAction = 'close' | 'back' | `open:${string}` | `listen:${string}` | CardErrand;
