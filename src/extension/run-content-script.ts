/**
 * Runs the content script on this page of ours: browsers run it on no page of an extension. Where a selector is given,
 * only what is inside that element is marked, and that whatever the settings say of sites: it was given to be explained.
 */
export function runContentScript(root = ''): void {
  const script = document.createElement('script');
  script.dataset.root = root;
  script.src = '/content-scripts/content.js';
  document.head.append(script);
}
