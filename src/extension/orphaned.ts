import { browser } from '#imports';

const SIGNS_OF_LIFE = [
  'focus',
  'keydown',
  'pointerdown',
  'pointermove',
  'scroll',
  'visibilitychange',
];

/** Whether the extension was updated, switched off or removed and left this content script behind. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/**
 * Calls back once this content script is orphaned. No event says so: it is noticed when the reader next does something
 * on the page.
 */
export function onOrphaned(callback: () => void, signal: AbortSignal): void {
  const check = () => {
    if (isOrphaned()) callback();
  };
  for (const type of SIGNS_OF_LIFE) {
    addEventListener(type, check, { signal, capture: true, passive: true });
  }
}
