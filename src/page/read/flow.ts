/** The commonest inline elements of those that never have a shadow root. */
const PLAINLY_INLINE = 'a b em i strong small time u sub sup font abbr'.split(' ');

const OTHER_INLINE =
  'acronym bdi bdo big cite data del dfn ins label mark nobr q rb rp rt ruby s span strike tspan tt wbr'.split(
    ' ',
  );

/** Elements whose text is not prose, not shown, or typed by the reader. */
const SKIPPED =
  'audio canvas code datalist defs desc embed head iframe input kbd math metadata object optgroup option samp select symbol textarea title var video'.split(
    ' ',
  );

/** Elements that are skipped and take no room, so that the words on either side stand together. */
const ROOMLESS = ['script', 'style', 'template', 'noscript'];

/** How an element takes part in the text around it, much as its `display` in CSS. */
export type Flow = 'inline' | 'block' | 'skipped' | 'roomless' | 'line-break';

const FLOWS = new Map<string, Flow>([
  ...PLAINLY_INLINE.map((name) => [name, 'inline'] as const),
  ...OTHER_INLINE.map((name) => [name, 'inline'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
  ...ROOMLESS.map((name) => [name, 'roomless'] as const),
  ['br', 'line-break'],
]);

/** The attributes by which elements of one name differ in what becomes of their text. */
const TEXT_ATTRIBUTES = '[contenteditable],[role=textbox],[role=searchbox],[lang],[xml\\:lang]';

/** What a text in one line may not hold. The browser compares each name with each of these, so the list is short. */
const NOT_PLAINLY_INLINE = `:not(${PLAINLY_INLINE}),${TEXT_ATTRIBUTES}`;

/** How elements of a name take part in the text around them. */
export function flowOfName(name: string): Flow {
  return FLOWS.get(name) ?? 'block';
}

/** Whether an element has an attribute that decides whether its text is read. Few have, so the first test is a cheap one. */
export function hasTextAttribute(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  // In XML this attribute has a name space, which a selector would have to name.
  return element.matches(TEXT_ATTRIBUTES) || element.hasAttribute('xml:lang');
}

/** Whether an element of HTML is sure to hold nothing but text in one line, so that all its `textContent` can be read. */
export function isPlainInside(element: Element): boolean {
  const { firstElementChild } = element;
  if (firstElementChild === null) return true;
  // Most elements that hold blocks begin with one, and asking for its name is faster than a search.
  if (flowOfName(firstElementChild.localName) !== 'inline') return false;
  return element.querySelector(NOT_PLAINLY_INLINE) === null;
}

/** How an element takes part in the text around it, by its name and attributes: to ask for its style would take long. */
export function flowOf(element: Element): Flow {
  const flow = flowOfName(element.localName);
  return (flow === 'inline' || flow === 'block') && isEditable(element) ? 'skipped' : flow;
}

/** Whether a node sits in a line of text beside its siblings, rather than in a block of its own. */
export function isInline(node: Node): boolean {
  if (node instanceof Element) {
    const flow = flowOf(node);
    return flow === 'inline' || flow === 'roomless' || flow === 'line-break';
  }
  return node instanceof CharacterData;
}

/** Whether people write in an element. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox';
}
