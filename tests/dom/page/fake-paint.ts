import { vi } from 'vitest';
import type { Mark } from '@/page/mark/mark';
import { Marks } from '@/page/mark/marks';
import type { MentionChoice } from '@/page/mark/mentions';
import { Paints } from '@/page/mark/paints';

class FakeHighlight extends Set<AbstractRange> {
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}
class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** How letters look that can be marked. */
const PLAIN_STYLE = {
  color: 'rgb(0, 0, 0)',
  webkitTextFillColor: 'rgb(0, 0, 0)',
  webkitTextStrokeWidth: '0px',
  textEmphasisStyle: 'none',
  textDecorationLine: 'none',
  textShadow: 'none',
  clip: 'auto',
  clipPath: 'none',
};

const { getComputedStyle } = window;

function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const own = JSON.parse(element.getAttribute('data-style') ?? '{}');
  return new Proxy(getComputedStyle(element, pseudo), {
    get: (style, key) => ({ ...PLAIN_STYLE, ...own })[key] ?? Reflect.get(style, key),
  });
}

/** Gives happy-dom what it lacks to paint with; answers the registry of highlights. `data-style` is what an element adds to plain style. */
export function stubPaint(): Map<string, Set<AbstractRange>> {
  const highlights = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('getComputedStyle', styleOf);
  // happy-dom lays nothing out.
  Element.prototype.checkVisibility = function checkVisibility() {
    return this.isConnected && !this.closest('[hidden]');
  };
  return highlights;
}

/** Marks of a page on which mentions are painted as chosen. */
export function marksWith(choice: MentionChoice): Marks {
  return new Marks(new Paints(() => {}), { root: document, choice, lettersApart: () => 4000 });
}

/** Marks of a page on which every mention is painted. */
export function everyMentionMarked(): Marks {
  return marksWith({ mentions: 'every', everydayWords: 'like-others' });
}

interface MarkedPart {
  start?: number;
  end?: number;
  /** The text in which the mark ends, where that is another. */
  last?: Text;
  term?: string;
}

/** A mark on a text, or on a part of it. */
export function markOn(node: Text, part: MarkedPart = {}): Mark {
  const { start = 0, last = node, end = last.data.length, term = 'numbness' } = part;
  const range = new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: last,
    endOffset: end,
  });
  const nodes = node === last ? null : [node, last];
  return {
    range,
    term,
    node,
    nodes,
    painted: [range],
    isEveryday: false,
    isShown: false,
    paintKind: null,
    isPainted: false,
  };
}

/** Puts HTML on the page; gives the text in each `<b>` of it. */
export function textsIn(html: string): Text[] {
  document.body.innerHTML = html;
  return Array.from(document.querySelectorAll('b'), ({ firstChild }) => firstChild as Text);
}
