/**
 * Calls back when the document has got another root element. That may be the work of `document.open`, which takes every
 * listener off the window, ours too, without an event.
 */
export function onRewritten(callback: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    callback();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
