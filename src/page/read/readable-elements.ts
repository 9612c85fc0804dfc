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

/** Skipped elements that take no room, so that the words on either side still stand together. */
const ROOMLESS = ['script', 'style', 'template', 'noscript'];

/** How an element takes part in the text around it. */
export type Flow = 'inline' | 'block' | 'skipped' | 'roomless' | 'line-break';

const FLOWS = new Map<string, Flow>([
  ...PLAINLY_INLINE.map((name) => [name, 'inline'] as const),
  ...OTHER_INLINE.map((name) => [name, 'inline'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
  ...ROOMLESS.map((name) => [name, 'roomless'] as const),
  ['br', 'line-break'],
]);

/** What makes a difference between elements of one name. */
const TELLING = '[contenteditable],[role=textbox],[role=searchbox],[lang],[xml\\:lang]';

/** What has to be looked at more closely. The browser compares each name with each of these, so they are few. */
const NOT_PLAINLY_INLINE = `:not(${PLAINLY_INLINE}),${TELLING}`;

/** How elements of a name take part in the text around them. */
export function flowOfName(name: string): Flow {
  return FLOWS.get(name) ?? 'block';
}

/** Whether an element has an attribute that says something of its text: few have, so it is asked first. */
export function isTelling(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  // In XML this attribute has a name space, which a selector would have to name.
  return element.matches(TELLING) || element.hasAttribute('xml:lang');
}

/** Whether an element of HTML is sure to hold nothing but text in one line, so that its `textContent` is what it says. */
export function isPlainInside(element: Element): boolean {
  const { firstElementChild } = element;
  if (firstElementChild === null) return true;
  // Most that hold blocks begin with one: to ask for its name is faster than to search.
  if (flowOfName(firstElementChild.localName) !== 'inline') return false;
  return element.querySelector(NOT_PLAINLY_INLINE) === null;
}

/** How an element takes part in the text around it, judged by its name and attributes alone: style is not computed. */
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

/** The language an element declares: whether it is English, or null when it declares none. */
export function declaresEnglish(element: Element): boolean | null {
  const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  return language ? /^en\b/i.test(language) : null;
}

/** Whether the text directly inside a node may be read, as far as its ancestors across shadow roots decide. */
export function isReadableInside(node: Node): boolean {
  let english: boolean | null = null;
  if (isWritten(document)) return false;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const flow = flowOf(at);
    if (flow === 'skipped' || flow === 'roomless') return false;
    english ??= declaresEnglish(at);
  }
  return english ?? true;
}

/** Whether a document as a whole is being written, as in the editors of many mail clients. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}

/** Whether people write in an element, or in what it stands for. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox';
}
