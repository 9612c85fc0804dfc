import { isAmongLikes, isNamedBySite } from './is-among-likes';

/**
 * What an element is to the text inside it, by its name or role: a text of its own; the page's own text; one beside it,
 * unless that is part of a post; or perhaps a post. Others are parts of whatever is around them.
 */
type Part = 'text' | 'page' | 'side' | 'perhaps';

const PARTS: Readonly<Record<string, Part>> = {
  article: 'text',
  comment: 'text',
  main: 'page',
  nav: 'side',
  navigation: 'side',
  aside: 'side',
  complementary: 'side',
  dialog: 'side',
  div: 'perhaps',
  section: 'perhaps',
  li: 'perhaps',
  dd: 'perhaps',
  tr: 'perhaps',
};

/** What shows who wrote something and when, or lets one answer: posts have it, and other parts of a text seldom. */
const SIGNED =
  'time,[datetime],[author],[rel=author],[class*=author],[class*=time],[class*=date],[href*=user],button,[role=button],img,svg,picture';
/** How many letters there are at least in a post. */
const FEWEST_LETTERS = 20;
/** … and in a cell of a row that is one: most tables hold figures. */
const FEWEST_LETTERS_OF_CELL = 80;

/**
 * The nearest part of a page around a node that a reader takes as one text: a post of a thread, an article, a side bar;
 * null where there is none but the page. Posts are told by standing among their likes, and by being signed.
 */
export function postAround(node: Node): Element | null {
  let side: Element | null = null;
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    const part = partOf(at);
    if (part === 'text' || (part === 'perhaps' && isPost(at))) return at;
    if (part === 'page') return side ?? at;
    if (part === 'side') side ??= at;
  }
  return side;
}

function partOf(element: Element): Part | undefined {
  const { localName } = element;
  const role = element.getAttribute('role');
  const byRole = role === null || !Object.hasOwn(PARTS, role) ? undefined : PARTS[role];
  const byName = Object.hasOwn(PARTS, localName) ? PARTS[localName] : undefined;
  return byRole ?? byName ?? (isNamedBySite(element) ? 'perhaps' : undefined);
}

function isPost(element: Element): boolean {
  if (element.firstElementChild === null || !isAmongLikes(element)) return false;
  return element instanceof HTMLTableRowElement ? isProse(element) : isSigned(element);
}

function isProse({ cells }: HTMLTableRowElement): boolean {
  return Array.from(cells).some((cell) => lettersIn(cell) >= FEWEST_LETTERS_OF_CELL);
}

function isSigned(element: Element): boolean {
  if (lettersIn(element) < FEWEST_LETTERS) return false;
  return element.matches(SIGNED) || element.querySelector(SIGNED) !== null;
}

function lettersIn({ textContent }: Element): number {
  return (textContent ?? '').trim().length;
}

/** The element around a node, out of shadow trees too. */
function parentOf(node: Node): Element | null {
  const { parentElement } = node;
  if (parentElement !== null) return parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}
