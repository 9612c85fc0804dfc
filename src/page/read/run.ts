/**
 * A run: the text of one block, or of one part of it between blocks, as if its inline elements were not there, and what
 * that comes from.
 */
export interface Run {
  readonly text: string;
  readonly parts: readonly RunPart[];
}

/**
 * A text node, an element with nothing but text in it, or (null) a line break, which may be one that only the page's style
 * makes. Such an element is one part, since naming its text nodes costs as much as reading it.
 */
export type RunPart = Text | Element | null;

/** A run with its text nodes named, as marks need them. */
export interface NamedRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text starts within `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** Names the text nodes of a run, on a page that has not changed since it was read. */
export function nameNodes({ text, parts }: Run): NamedRun {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    if (part === null) length++;
    for (const node of textNodesIn(part)) {
      nodes.push(node);
      starts.push(length);
      length += node.length;
    }
  }
  return { text, nodes, starts };
}

/** Whether the nodes of a run, which may be gone from the page, hold the text that was read in them. */
export function isAsRead({ text, nodes, starts }: NamedRun): boolean {
  return nodes.every(({ data }, i) => text.startsWith(data, starts[i]));
}

/** The text of a part as it is. */
export function textOf(part: RunPart): string {
  return part === null ? '\n' : (part.textContent as string);
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

/** The next node in document order inside an element. It is cheaper than making a `TreeWalker`. */
function nodeAfter(node: Node, root: Element): ChildNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
