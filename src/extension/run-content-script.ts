/**
 * Runs the content script on this page, with its style sheet. Browsers run it on no page of an extension, so one that is
 * to have what every other page has asks for it.
 */
export function runContentScript(): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/content-scripts/content.css';
  const script = document.createElement('script');
  script.src = '/content-scripts/content.js';
  document.head.append(sheet, script);
}
