import { isInLineByStyle } from './box-of';

/** The commonest inline elements of those that never have a shadow root. */
export const PLAINLY_INLINE = 'a b em i strong small time u font abbr'.split(' ');

const OTHER_INLINE =
  'acronym bdi bdo big cite data del dfn ins label mark nobr output q rb ruby s slot span strike sub sup tspan tt wbr'.split(
    ' ',
  );

/** Elements that no page makes part of a line. */
const BLOCK =
  'address article aside blockquote body caption center colgroup dd details dialog dir dl dt fieldset figcaption figure footer foreignObject form frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main marquee menu nav ol p pre search section summary svg switch table tbody td text tfoot th thead tr ul'.split(
    ' ',
  );

/** Elements whose text is not prose, not shown, or typed by the reader. */
const SKIPPED =
  'audio canvas code datalist defs desc embed head iframe input kbd math metadata object optgroup option samp select symbol textarea title var video'.split(
    ' ',
  );

/** Elements that are skipped and take no room in the line, so that the words on either side stand together. */
const ROOMLESS = ['script', 'style', 'template', 'noscript', 'rp', 'rt', 'rtc'];

/**
 * How an element takes part in the text around it, much as its `display` in CSS. Where the name does not tell, as of a
 * `div` or a custom element, only its style does.
 */
export type Flow = 'inline' | 'block' | 'unsure' | 'skipped' | 'roomless' | 'line-break';

const FLOWS = new Map<string, Flow>([
  ...PLAINLY_INLINE.map((name) => [name, 'inline'] as const),
  ...OTHER_INLINE.map((name) => [name, 'inline'] as const),
  ...BLOCK.map((name) => [name, 'block'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
  ...ROOMLESS.map((name) => [name, 'roomless'] as const),
  ['br', 'line-break'],
]);

/** The attributes by which elements of one name differ in what becomes of their text. */
export const TEXT_ATTRIBUTES =
  '[contenteditable],[role=textbox],[role=searchbox],[lang],[xml\\:lang]';

const NOT_INLINE = `:not(${[...PLAINLY_INLINE, ...OTHER_INLINE, ...ROOMLESS, 'br']})`;

/** How elements of a name take part in the text around them. */
export function flowOfName(name: string): Flow {
  return FLOWS.get(name) ?? 'unsure';
}

/** Whether an element has an attribute that decides whether its text is read. Few have, so the first test is a cheap one. */
export function hasTextAttribute(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  // In XML this attribute has a name space, which a selector would have to name.
  return element.matches(TEXT_ATTRIBUTES) || element.hasAttribute('xml:lang');
}

/** How an element takes part in the text around it, by its name and attributes: to ask for its style would take long. */
export function flowOf(element: Element): Flow {
  const flow = flowOfName(element.localName);
  return flow !== 'roomless' && flow !== 'line-break' && isEditable(element) ? 'skipped' : flow;
}

/** Whether a node sits in a line of text beside its siblings, rather than in a block of its own. */
export function isInline(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof CharacterData;
  const flow = flowOf(node);
  if (flow === 'unsure') return isInLineByStyle(node) && !holdsBlock(node);
  return flow === 'inline' || flow === 'roomless' || flow === 'line-break';
}

/** Whether there is a block in an element: such hosts of whole components are in line by their style alone. */
function holdsBlock(element: Element): boolean {
  const inner = element.querySelector(NOT_INLINE);
  return inner !== null && !isInline(inner);
}

/** The values of `contenteditable` that make an editor: others are as if there were none. */
const EDITABLE = /^(?:|true|plaintext-only)$/i;

/** Whether people write in an element. Many editors show what is written to others too, and say that it is read-only. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && EDITABLE.test(editable)) return true;
  const isReadOnly = editable === 'false' || element.getAttribute('aria-readonly') === 'true';
  const role = element.getAttribute('role');
  return !isReadOnly && (role === 'textbox' || role === 'searchbox');
}
