/** The text of one block, or of one part of it between blocks, as if its inline elements were not there. */
export interface ReadRun {
  readonly text: string;
  readonly parts: readonly RunPart[];
}

/** A run with its text nodes named. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text starts within `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/**
 * What the text of a run comes from: a text node, an element with nothing but text in one line, or a line break (null).
 * Such an element is taken as a whole, since to name a node costs as much as to read it.
 */
export type RunPart = Text | Element | null;

/** Names the text nodes of a run, on a page that has not changed since it was read. */
export function nameNodes({ text, parts }: ReadRun): TextRun {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    if (part === null) length++;
    for (const node of textNodesIn(part)) {
      nodes.push(node);
      starts.push(length);
      length += node.data.length;
    }
  }
  return { text, nodes, starts };
}

/** The text nodes that a part consists of. */
export function textNodesIn(part: RunPart): Text[] {
  if (part instanceof Text) return [part];
  const texts: Text[] = [];
  if (part === null) return texts;
  for (let node = part.firstChild; node !== null; node = nodeAfter(node, part)) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

/** The node after another in document order, inside an element. A walker of the browser's costs more to make. */
function nodeAfter(node: Node, root: Element): ChildNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

const SPACE = 0x20;

/** Whether a text has nothing but white space of the kinds that browsers do not show. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > SPACE) return false;
  return true;
}
