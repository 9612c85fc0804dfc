import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addCardElement, type CardElement } from '@/page/card/card-element';
import { isTabLeaving } from '@/page/card/is-tab-leaving';
import { clearStage, setStage } from './stage';

let element: CardElement;

beforeEach(() => {
  setStage();
  element = addCardElement(document.body, '');
  element.frame.innerHTML =
    '<div tabindex="-1"><button>first</button><summary>second</summary><button>last</button><a href="https://a.org/">folded</a></div>';
  vi.spyOn(element.frame.querySelector('a') as Element, 'checkVisibility').mockReturnValue(false);
});
afterEach(clearStage);

it.each([
  ['div', false, true],
  ['button', false, true],
  ['summary', false, false],
  ['button:last-of-type', true, false],
])('from %s: by Tab %s, by Shift and Tab %s', (at, byTab, byShiftTab) => {
  element.frame.querySelector<HTMLElement>(at)?.focus();
  expect(isTabLeaving(element, false)).toBe(byTab);
  expect(isTabLeaving(element, true)).toBe(byShiftTab);
});
