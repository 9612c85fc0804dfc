import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPEN_DELAY_MS, OPEN_DELAYS_MS } from '@/core/card/next-hover-state';
import type { Settings } from '@/core/settings/settings';
import { startCard } from '@/page/card/card-controller';
import { firstInput } from '@/page/card/first-input';
import type { Mark } from '@/page/mark/mark';
import { layOut, makeMark } from './make-mark';
import { pointAt, restAt, tapAt } from './reader';
import { cardText, clearStage, contentOf, happen, nextFrame, setStage } from './stage';

let life: AbortController;
let onSettled: () => void;
const TOPS = [100, 300];

beforeEach(() => {
  setStage();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  clearStage();
});

/** Starts the card of a page with two marks, as a person has chosen. */
function start(choice: Pick<Settings, 'opensBy' | 'openDelay'>) {
  const marks = [makeMark('fibromyalgia', 'fibro'), makeMark('cramp', 'cramps')];
  layOut((mark) => TOPS[marks.indexOf(mark)] ?? 0, marks);
  const session = {
    markAt: (_: number, y: number) => marks[TOPS.indexOf(y)] ?? null,
    marksInOrder: () => marks,
    onSettled: (callback: () => void) => {
      onSettled = callback;
    },
    has: (mark: Mark) => marks.includes(mark),
  };
  const drawCard = vi.fn(async (it) => contentOf(it));
  const others = { runErrand: vi.fn(async () => null), showAbove: vi.fn(async () => false) };
  startCard({ session, choice, drawCard, ...others }, life.signal);
}

const holdShift = () =>
  happen(document.body, new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
const wait = () => vi.advanceTimersByTimeAsync(OPEN_DELAY_MS);

it('opens the card of a mark that shows where the pointer has rested since before there was a card', async () => {
  firstInput();
  await pointAt(100);
  start({ opensBy: 'hover', openDelay: 'usual' });
  onSettled();
  await nextFrame();
  await wait();
  expect(cardText()).toBe('fibromyalgia, seen: fibro');
});

describe('where cards open by a click alone', () => {
  beforeEach(() => start({ opensBy: 'click', openDelay: 'usual' }));

  it('the pointer opens none, with Shift neither', async () => {
    await restAt(100);
    holdShift();
    await wait();
    expect(cardText()).toBeNull();
  });

  it('a click opens one, which stays while the pointer is on other terms', async () => {
    await tapAt(100);
    await restAt(300);
    await wait();
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
  });
});

describe('where the pointer opens cards with Shift held', () => {
  beforeEach(() => start({ opensBy: 'shift', openDelay: 'usual' }));

  it('it opens none without', async () => {
    await restAt(100);
    expect(cardText()).toBeNull();
  });

  it('it opens one when Shift is pressed while it rests, and keeps it once that is let go', async () => {
    await pointAt(100);
    holdShift();
    await wait();
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
    await restAt(100);
    await wait();
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
  });
});

it.each(['short', 'usual', 'long'] as const)(
  'waits as long as was chosen: %s',
  async (openDelay) => {
    start({ opensBy: 'hover', openDelay });
    await pointAt(100);
    await vi.advanceTimersByTimeAsync(OPEN_DELAYS_MS[openDelay] - 40);
    expect(cardText()).toBeNull();
    await vi.advanceTimersByTimeAsync(40);
    expect(cardText()).toBe('fibromyalgia, seen: fibro');
  },
);
