/** Runs the content script on this page of ours: browsers run it on no page of an extension. */
export function runContentScript(): void {
  const script = document.createElement('script');
  script.src = '/content-scripts/content.js';
  document.head.append(script);
}
