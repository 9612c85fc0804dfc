import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCardElement, type CardElement } from '@/page/card/card-element';
import { isTabLeaving } from '@/page/card/is-tab-leaving';
import { clearStage, setStage } from './stage';

let element: CardElement;

beforeEach(() => {
  setStage();
  element = addCardElement(document.body, '');
  element.frame.innerHTML =
    '<div tabindex="-1"><button id="first"></button><summary></summary><div class="foot"><button id="last"></button></div></div>';
});
afterEach(clearStage);

it.each([
  ['div', false, true],
  ['#first', false, true],
  ['summary', false, false],
  ['#last', true, false],
])('from %s: by Tab %s, by Shift and Tab %s', (at, byTab, byShiftTab) => {
  element.frame.querySelector<HTMLElement>(at)?.focus();
  expect(isTabLeaving(element, false)).toBe(byTab);
  expect(isTabLeaving(element, true)).toBe(byShiftTab);
});
