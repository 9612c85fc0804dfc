const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time tspan tt u wbr'.split(
    ' ',
  ),
);

/** Elements whose text is not prose, not shown, or typed by the reader. */
const SKIPPED = new Set(
  'audio canvas code datalist defs desc embed head iframe input kbd math metadata noscript object optgroup option samp script select style symbol template textarea title var video'.split(
    ' ',
  ),
);

/** Skipped elements that take no room, so that the words on either side still stand together. */
const ROOMLESS = new Set(['script', 'style', 'template', 'noscript']);

/** How an element takes part in the text around it. */
export type Flow = 'inline' | 'block' | 'skipped' | 'roomless' | 'line-break';

/** How an element takes part in the text around it, judged by its name and attributes alone: style is not computed. */
export function flowOf(element: Element): Flow {
  const name = element.localName;
  if (name === 'br') return 'line-break';
  if (SKIPPED.has(name)) return ROOMLESS.has(name) ? 'roomless' : 'skipped';
  if (element.hasAttributes() && isEditable(element)) return 'skipped';
  return INLINE.has(name) ? 'inline' : 'block';
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
  if (!element.hasAttributes()) return null;
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

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox';
}
