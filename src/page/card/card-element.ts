import { layerAround } from './layer-around';
import { HTML_NAMESPACE } from './namespaces';
import { placeInLayer } from './place-in-layer';

/** The one element of ours on a page, with what is inside it. */
export interface CardElement {
  host: HTMLElement;
  root: ShadowRoot;
  /** What people see; the card is built into it. */
  frame: HTMLElement;
}

const hosts = new WeakSet<Element>();
let sheet: CSSStyleSheet | undefined;

/** Whether an element of the page is the host of our card. */
export function isCardHost(element: Element): boolean {
  return hosts.has(element);
}

/** Puts an empty card into the top layer, above whatever `node` is in. Removing `host` leaves the page as it was. */
export function addCardElement(node: Node, styles: string): CardElement {
  // An SVG document would make an SVG element of a plain `div`.
  const host = document.createElementNS(HTML_NAMESPACE, 'div') as HTMLElement;
  const frame = host.cloneNode() as HTMLElement;
  frame.className = 'frame';
  hosts.add(host);
  for (const type of ['beforetoggle', 'toggle']) addEventListener(type, keepFromPage, true);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // Pushed, not assigned: Firefox refuses the assignment in a content script.
  root.adoptedStyleSheets.push(sheetOf(styles));
  root.append(frame);
  putInLayer(node, host);
  return { host, root, frame };
}

/**
 * The page hears nothing of the popover that a card is, nor mistakes it for one of its own. `OwnEvents` begins to keep events
 * once there is a card: the first of these comes before.
 */
function keepFromPage(event: Event): void {
  if (hosts.has(event.target as Element)) event.stopImmediatePropagation();
}

/** Puts the host of a card, which is not on the page, above whatever `node` is in. */
export function putInLayer(node: Node, host: HTMLElement): void {
  placeInLayer(node).append(host);
  host.showPopover();
}

/** Whether a card that is on the page can stay there for what `node` is in. */
export function isInLayerOf(node: Node, { host }: CardElement): boolean {
  return host.parentNode !== null && layerAround(host.parentNode) === layerAround(node);
}

/** Made once: all cards of an extension have the same styles. */
function sheetOf(styles: string): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
