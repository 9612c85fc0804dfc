import hostCss from './card-host.css?inline';

/** The one element of ours on a page, with what is inside it. */
export interface CardElement {
  host: HTMLElement;
  root: ShadowRoot;
  /** What people see. */
  frame: HTMLElement;
  /** What scrolls in the frame; the card is rendered into it. */
  content: HTMLElement;
}

/** What must not wake the page's shortcuts, focus traps, click-outside handlers, copy blockers and scroll hijacks. */
const EVENTS_KEPT_FROM_THE_PAGE =
  'keydown keypress keyup pointerdown pointermove pointerup pointerover pointerout mousedown mousemove mouseup mouseover mouseout click auxclick dblclick contextmenu touchstart touchmove touchend wheel focusin focusout selectstart dragstart copy cut';

const ours = new WeakSet<Element>();
let sheet: CSSStyleSheet | undefined;

/** Whether an element of the page is the host of our card. */
export function isOurs(element: Element): boolean {
  return ours.has(element);
}

/** Puts an empty card into the top layer, above whatever `node` is in. Removing `host` leaves the page as it was. */
export function addCardElement(node: Node, styles: string): CardElement {
  // An SVG document would make an SVG element of a plain `div`.
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const frame = host.cloneNode() as HTMLElement;
  const content = host.cloneNode() as HTMLElement;
  frame.className = 'frame';
  content.className = 'content';
  frame.append(content);
  ours.add(host);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // Pushed, not assigned: Firefox refuses the assignment in a content script.
  root.adoptedStyleSheets.push(sheetOf(styles));
  root.append(frame);
  for (const type of EVENTS_KEPT_FROM_THE_PAGE.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation());
  layerAround(node).append(host);
  host.showPopover();
  return { host, root, frame, content };
}

/** Gives the modal dialog around a node, since all outside it is inert, or the root element. */
export function layerAround(node: Node): Element {
  for (let at: Node | null = node; at; at = parentAcrossShadows(at)) {
    if (at instanceof Element && at.matches('dialog:modal')) return at;
  }
  return document.documentElement;
}

function parentAcrossShadows(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

function sheetOf(styles: string): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + hostCss);
  return sheet;
}
