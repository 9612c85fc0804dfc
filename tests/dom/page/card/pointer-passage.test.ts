import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstInput } from '@/page/card/first-input';
import { PointerPassage } from '@/page/card/pointer-passage';
import { clearStage, happen, setStage } from './stage';

const IN = { x: 150, y: 150 };
const OUT = { x: 150, y: 50 };
let top: number;
let passage: PointerPassage;

beforeEach(() => {
  setStage();
  firstInput();
  top = 100;
  const frame = document.createElement('div');
  frame.getBoundingClientRect = () => new DOMRect(100, top, 200, 100);
  passage = new PointerPassage(frame);
});
afterEach(clearStage);

function restAt({ x, y }: { x: number; y: number }, pointerType = 'mouse'): void {
  const at = { clientX: x, clientY: y, bubbles: true, pointerType };
  happen(document.body, new PointerEvent('pointermove', at));
}

it('lets the pointer through a card that came under it, until it moves', () => {
  restAt(OUT);
  passage.look();
  expect(passage.isOpenAt(OUT)).toBe(false);
  top = 20;
  passage.look();
  expect(passage.isOpenAt(OUT)).toBe(true);
  expect(passage.isOpenAt(IN)).toBe(false);
  passage.close(OUT);
  expect(passage.isOpenAt(OUT)).toBe(false);
});

it('does not let it through once it has moved onto the card, until the card has left it', () => {
  restAt(IN);
  passage.close(IN);
  passage.look();
  expect(passage.isOpenAt(IN)).toBe(false);
  top = 120;
  passage.look();
  expect(passage.isOpenAt(IN)).toBe(false);
  top = 300;
  passage.look();
  top = 100;
  passage.look();
  expect(passage.isOpenAt(IN)).toBe(true);
});

it('takes a finger for no pointer that rests, nor a mouse that has left the page', () => {
  restAt(OUT);
  restAt(IN, 'touch');
  passage.look();
  expect(passage.isOpenAt(IN)).toBe(false);
  restAt(IN);
  happen(document.body, new PointerEvent('pointerout', { bubbles: true, relatedTarget: null }));
  passage.look();
  expect(passage.isOpenAt(IN)).toBe(false);
});
