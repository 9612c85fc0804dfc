/** Calls back each time this page comes out of the back/forward cache, until the signal aborts. */
export function onReturn(callback: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && callback(), { signal });
}
