import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_GRACE_MS, OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import type { ShowAbove } from '@/page/card/card-above';
import { type CardController, startCard } from '@/page/card/card-controller';
import { elementTarget } from '@/page/card/element-target';
import { selectionTarget } from '@/page/card/selection-target';
import { LONGEST_ABSENCE_MS } from '@/page/card/target-follower';
import type { Mark } from '@/page/mark/mark';
import { layOut, makeMark } from './make-mark';
import { dragTo, pointAt, pressAt, pressEscape, restAt, tapAt, touchAt } from './reader';
import {
  cardHosts,
  cardText,
  clearStage,
  contentOf,
  emphasised,
  happen,
  nextFrame,
  setStage,
} from './stage';

/** Where the marks are, from the top of the viewport, in px. */
let tops: number[];
let marks: Mark[];
let life: AbortController;
/** What is seen above each mark, through what lies over it. */
let covered: Mark | undefined;
let card: CardController;
let onSettled: () => void;
const showAbove = vi.fn<ShowAbove>();

beforeEach(() => {
  showAbove.mockReset().mockResolvedValue(false);
  setStage();
  tops = [100, 300];
  marks = [makeMark('fibromyalgia', 'fibro'), makeMark('cramp', 'cramps')];
  covered = undefined;
  layOut((mark) => tops[marks.indexOf(mark)] ?? 0, marks);
  life = new AbortController();
  const session = {
    markAt: (_: number, y: number, isThrough?: boolean) =>
      marks[tops.indexOf(y)] ?? (isThrough && covered && tops.includes(y + 10) ? covered : null),
    marksInOrder: () => marks,
    onSettled: (callback: () => void) => {
      onSettled = callback;
    },
    has: (mark: Mark) => marks.includes(mark),
  };
  const options = {
    drawCard: vi.fn(async (it) => contentOf(it)),
    runErrand: vi.fn(async () => null),
    showAbove,
  };
  card = startCard({ session, ...options }, life.signal);
});
afterEach(() => {
  life.abort();
  clearStage();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('by pointer', () => {
  it('opens the card of the mark that it rests on, and paints the mark', async () => {
    await restAt(100);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    expect(emphasised()).toEqual([marks[0]?.range]);
  });

  it('opens the card of a mark that is seen through something, once it rests there', async () => {
    covered = marks[0];
    await pointAt(90);
    await wait(OPEN_DELAY_MS / 2);
    expect(cardHosts()).toHaveLength(0);
    await wait(OPEN_DELAY_MS);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
  });

  it('does not look through anything while a button is down', async () => {
    covered = marks[0];
    await pointAt(90);
    pressAt(90);
    await wait(2 * OPEN_DELAY_MS);
    expect(cardHosts()).toHaveLength(0);
  });

  it('opens nothing while it sweeps over a mark, nor beside one', async () => {
    await pointAt(100);
    await restAt(200);
    expect(cardHosts()).toHaveLength(0);
  });

  it('opens the card of a mark that shows where it rests, but not under a press', async () => {
    tops[0] = 200;
    await restAt(100);
    tops[0] = 100;
    onSettled();
    await nextFrame();
    await wait(OPEN_DELAY_MS);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    await restAt(200);
    pressAt(200);
    tops[0] = 200;
    onSettled();
    await nextFrame();
    await wait(OPEN_DELAY_MS);
    expect(cardHosts()).toHaveLength(0);
  });

  it('closes the card a while after it has left', async () => {
    await restAt(100);
    await pointAt(200);
    expect(cardHosts()).toHaveLength(1);
    await wait(CLOSE_GRACE_MS);
    expect(cardHosts()).toHaveLength(0);
    expect(emphasised()).toEqual([]);
  });

  it('opens the card of another mark in place of the first', async () => {
    await restAt(100);
    await restAt(300);
    expect(cardText()).toBe('cramp, seen: cramps');
    expect(emphasised()).toEqual([marks[1]?.range]);
  });

  it('opens nothing while a button is down, and nothing then that was about to open', async () => {
    await pointAt(100);
    pressAt(100);
    await wait(OPEN_DELAY_MS);
    expect(cardHosts()).toHaveLength(0);
  });

  it('closes the card when a drag begins on its mark', async () => {
    await restAt(100);
    pressAt(100);
    dragTo(110);
    expect(cardHosts()).toHaveLength(0);
  });

  it('closes the card with a press elsewhere, but not on its mark', async () => {
    await restAt(100);
    pressAt(100);
    expect(cardHosts()).toHaveLength(1);
    pressAt(200);
    expect(cardHosts()).toHaveLength(0);
  });
});

describe('by tap', () => {
  it('opens at once, and stays without a pointer', async () => {
    await tapAt(100);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    await pointAt(200);
    await wait(CLOSE_GRACE_MS);
    expect(cardHosts()).toHaveLength(1);
  });

  it('closes on Escape, which is the page’s where no card is open', async () => {
    expect(pressEscape()).toBe(false);
    await tapAt(100);
    expect(pressEscape()).toBe(true);
    expect(cardHosts()).toHaveLength(0);
  });

  it('opens nothing beside marks', async () => {
    await tapAt(200);
    expect(cardHosts()).toHaveLength(0);
  });
});

describe('by finger', () => {
  it('opens, and closes with a second tap there or one elsewhere', async () => {
    await touchAt(100);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    await touchAt(100);
    expect(cardHosts()).toHaveLength(0);
    await touchAt(100);
    await touchAt(200);
    expect(cardHosts()).toHaveLength(0);
  });

  it('opens another mark in place of the first', async () => {
    await touchAt(100);
    await touchAt(300);
    expect(cardText()).toBe('cramp, seen: cramps');
  });

  it('stays while a finger scrolls', async () => {
    await touchAt(100);
    const touch = { clientX: 100, clientY: 200, pointerType: 'touch', bubbles: true };
    for (const type of ['pointerdown', 'pointermove', 'pointercancel'])
      happen(document.body, new PointerEvent(type, touch));
    expect(cardHosts()).toHaveLength(1);
  });
});

describe('a call', () => {
  it('opens a card on a selection', async () => {
    const range = new Range();
    range.selectNodeContents(marks[1]?.range.startContainer as Text);
    const target = selectionTarget(range, 'cramp');
    if (target) card.open(target, 'tap');
    await wait(0);
    expect(cardText()).toBe('cramp, seen: My cramps again');
    expect(emphasised()).toEqual([target?.emphasis]);
  });

  it('explains what is selected, and in the window what is selected in a field', async () => {
    getSelection()?.selectAllChildren(marks[1]?.range.startContainer.parentElement as Element);
    expect(card.explainSelection('cramp', 'My cramps again')).toBe(true);
    await wait(0);
    expect(cardText()).toBe('cramp, seen: My cramps again');
    getSelection()?.removeAllRanges();
    card.explainSelection('numb', 'numb toes');
    await wait(0);
    expect(cardText()).toBe('numb, seen: numb toes');
    expect(emphasised()).toEqual([]);
  });

  it('opens a card on an element, and paints nothing', async () => {
    card.open(elementTarget(document.body.lastElementChild as Element, 'numb'), 'keyboard');
    await wait(0);
    expect(cardText()).toBe('numb, seen: My cramps again');
    expect(emphasised()).toEqual([]);
  });

  it('reveals a term, and steps from its mark to the next', async () => {
    void card.reveal('fibromyalgia');
    await wait(100);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    const stepped = card.step({ direction: 1, from: 'open-card' });
    await wait(100);
    expect(await stepped).toBe('moved');
    expect(cardText()).toBe('cramp, seen: cramps');
  });

  it('closes the card, which opens again where the pointer rests on its mark', async () => {
    await restAt(100);
    card.close();
    expect(cardHosts()).toHaveLength(0);
    card.close();
    await restAt(100);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
  });
});

describe('the end', () => {
  it('of a mark closes its card', async () => {
    await tapAt(100);
    marks = marks.slice(1);
    await wait(LONGEST_ABSENCE_MS + 20);
    expect(cardHosts()).toHaveLength(0);
  });

  it('of the session takes the card away, and what was about to open', async () => {
    await tapAt(100);
    await pointAt(300);
    life.abort();
    await wait(OPEN_DELAY_MS);
    expect(cardHosts()).toHaveLength(0);
    expect(emphasised()).toEqual([]);
  });

  it('of the session opens no card of a step that was on its way', async () => {
    const stepped = card.step({ direction: 1, from: 'start' });
    life.abort();
    await wait(200);
    await stepped;
    expect(cardHosts()).toHaveLength(0);
    expect(emphasised()).toEqual([]);
  });
});

describe('in a frame that is too small for a card', () => {
  beforeEach(() => {
    for (const [name, it] of Object.entries({ innerHeight: 60, parent: 'top', top: 'top' })) {
      vi.stubGlobal(name, it);
    }
    showAbove.mockResolvedValue(true);
  });

  it('has the page around show the card, and paints its term here', async () => {
    await tapAt(100);
    expect(cardHosts()).toHaveLength(0);
    expect(showAbove).toHaveBeenCalledOnce();
    card.close();
    expect(showAbove).toHaveBeenCalledOnce();
    expect(emphasised()).toEqual([marks[0]?.range]);
  });

  it('closes the card that a key has opened here, once the page around shows another', async () => {
    card.open(elementTarget(document.body.lastElementChild as Element, 'cramp'), 'keyboard');
    await wait(0);
    expect(cardHosts()).toHaveLength(1);
    await touchAt(100);
    expect(cardHosts()).toHaveLength(0);
    expect(emphasised()).toEqual([marks[0]?.range]);
  });
});
