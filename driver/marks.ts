import type { Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** A rectangle as seen through the window of its document, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function rangesOfMarks(): Range[] {
  const names = ['healthgloss', 'healthgloss-see-through'];
  const marks = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
  const ranges = marks.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    } catch {
      // The text changed under the mark, and the page has not been read again yet.
      return [];
    }
    return startContainer.isConnected ? [range] : [];
  });
  // Nodes of different shadow trees have no order of their own: their hosts have.
  const chain = (node: Node): Node[] => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? [...chain(root.host), node] : [node];
  };
  return ranges.sort((one, other) => {
    const others = chain(other.startContainer);
    const [own, its] = chain(one.startContainer).flatMap((node, depth): [Node, Node][] => {
      const beside = others[depth];
      return beside && beside !== node ? [[node, beside]] : [];
    })[0] ?? [null, null];
    if (!own) return one.startOffset - other.startOffset;
    return own.compareDocumentPosition(its) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function textOfRange(range: Range): string {
  return range
    .toString()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/\s+/g, ' ');
}

// Functions that run in the page cannot see this file, so they carry what they need with them.
const READ_MARKS = `[${rangesOfMarks}, ${textOfRange}]`;

/** Gives the texts that are marked in one document, in its order; soft hyphens and line breaks are evened out. */
export async function markedTexts(frame: Page | Frame): Promise<string[]> {
  return (await frame.evaluate(
    `(([ranges, text]) => ranges().map(text))(${READ_MARKS})`,
  )) as string[];
}

/** Waits until at least `count` marks are there, and gives their texts. */
export function waitForMarks(frame: Page | Frame, count = 1): Promise<string[]> {
  return until(`${count} marks`, async () => {
    const texts = await markedTexts(frame);
    return texts.length >= count && texts;
  });
}

/** Scrolls to the nth mark with this text, and gives the boxes of its lines. Waits for it to be there. */
export function boxesOfMark(frame: Page | Frame, text: string, nth = 0): Promise<Box[]> {
  const find = `(([ranges, text]) => {
    const range = ranges().filter((range) => text(range) === ${JSON.stringify(text)})[${nth}];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...(range?.getClientRects() ?? [])];
    return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
  })(${READ_MARKS})`;
  return until(`the mark “${text}”`, async () => {
    const boxes = (await frame.evaluate(find)) as Box[];
    return boxes.length > 0 && boxes;
  });
}
