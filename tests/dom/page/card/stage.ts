import { vi } from 'vitest';
import type { CardRequest } from '@/core/card/card-drawing';
import type { CardContent } from '@/page/card/card-host';
import type { CardTarget } from '@/page/card/card-target';

const highlights = new Map<string, Set<AbstractRange>>();

/** Gives happy-dom what it lacks of a browser: highlights, static ranges, popovers. To be called before each test. */
export function setStage(): void {
  vi.useFakeTimers();
  highlights.clear();
  document.body.replaceChildren();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<AbstractRange> {
      constructor(...ranges: AbstractRange[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
        Object.assign(this, { startContainer, startOffset, endContainer, endOffset });
      }
    },
  );
  HTMLElement.prototype.showPopover = () => {};
  const attach = Element.prototype.attachShadow;
  // The card is in a closed root, into which a test must see.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    return attach.call(this, { mode: 'open' });
  });
}

/** Takes all of it away again, and every card with it. To be called after each test. */
export function clearStage(): void {
  for (const host of cardHosts()) host.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** The hosts of cards that are on the page: one at most, if all is well. */
export function cardHosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[popover], div')].filter(
    ({ shadowRoot }) => shadowRoot?.querySelector('.frame') != null,
  );
}

/** What the card shows; null where none is on the page. */
export function cardText(): string | null {
  return cardRoot()?.textContent ?? null;
}

/** The shadow root of the card that is on the page. */
export function cardRoot(): ShadowRoot | null {
  return cardHosts()[0]?.shadowRoot ?? null;
}

/** What a selector finds in the card; throws where there is none. */
export function inCard(selector: string): HTMLElement {
  const element = cardRoot()?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} in a card.`);
  return element;
}

/** Clicks what a selector finds in the card, as a key would: what has the focus is clicked. */
export function clickInCard(selector: string): void {
  const element = inCard(selector);
  element.focus();
  happen(element, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

/** What is painted as explained. */
export function emphasised(): AbstractRange[] {
  return [...(highlights.get('healthgloss-open') ?? [])];
}

/** A card that says what was asked for, with a button that leads back. */
export function contentOf({ term, seen, canGoBack }: CardRequest): CardContent {
  const button = {
    name: 'button',
    attributes: { type: 'button', 'data-action': 'back' },
    children: [],
  };
  const words = `${term}, seen: ${seen}${canGoBack ? ', from another' : ''}`;
  const attributes = { class: 'card', tabindex: '-1' };
  return { drawing: { name: 'div', attributes, children: [words, button] }, styles: '' };
}

/** A target in view, on a block of its own. */
export function makeTarget(term: string, changes: Partial<CardTarget> = {}): CardTarget {
  const node = document.body.appendChild(document.createElement('p'));
  return {
    term,
    node,
    emphasis: null,
    words: () => `the ${term}`,
    rects: () => [new DOMRect(100, 100, 80, 20)],
    isThere: () => true,
    ...changes,
  };
}

/** Makes cards sheets, as on a narrow screen that fingers touch. */
export function beSheet(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }));
}

/** Lets one frame pass, with what was waiting to be answered. */
export async function nextFrame(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}

/** Has something happen as if a person did it: events that scripts make are not believed. */
export function happen(on: EventTarget, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  on.dispatchEvent(event);
  return event;
}
