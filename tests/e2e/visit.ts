import type { Frame, Page } from 'puppeteer-core';
import { navigate, type TestBrowser } from '../../driver/browser';
import { htmlOf } from '../../driver/page-html';

/** A page in a tab, and what it did since before it loaded. */
export interface Visit {
  page: Page;
  /** What the page threw. */
  errors: string[];
  /** The address of each request, once. */
  requests: Set<string>;
}

/** All of a page that could tell that somebody else has been there. */
export interface PageState {
  /** The HTML of each of its documents. */
  html: string[];
  focusable: number;
  scroll: { left: number; top: number; width: number; height: number };
  errors: string[];
  requests: string[];
}

const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, frame, audio[controls], video[controls], [tabindex], [contenteditable]';

/** What Firefox says of a page's own MathML as it lays that out, at times before anybody listens: nobody threw it. */
const SAID_OF_MARKUP = /^Error: Invalid markup: /;

/** Opens a page in a new tab, and watches it from the first. */
export async function visit(
  { browser }: TestBrowser,
  url: string,
  prepare: (page: Page, errors: string[]) => unknown = () => {},
): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests = new Set<string>();
  page.on('pageerror', (error) => {
    if (!SAID_OF_MARKUP.test(String(error))) errors.push(String(error));
  });
  page.on('request', (request) => {
    // Blobs and data stay in the browser.
    if (/^(http|ws)/.test(request.url())) requests.add(request.url());
  });
  await prepare(page, errors);
  await navigate(page, url);
  return { page, errors, requests };
}

/** Leaves out what browsers and pages draw by lot or take from the clock. */
function evenOut(text: string): string {
  return text.replace(/[\da-f]{8}-[\da-f-]{27}|\d{6,}/g, '#');
}

/** Gives the state of a page, as far as these frames of it show. */
export async function stateOf(
  { page, errors, requests }: Visit,
  frames = page.frames(),
): Promise<PageState> {
  return {
    html: (await Promise.all(frames.map(htmlOf))).map(evenOut),
    ...(await measure(page.mainFrame())),
    errors: errors.map(evenOut).sort(),
    requests: [...requests].map(evenOut).sort(),
  };
}

function measure(frame: Frame): Promise<Pick<PageState, 'focusable' | 'scroll'>> {
  return frame.evaluate((focusable) => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      focusable: document.querySelectorAll(focusable).length,
      scroll: { left: scrollX, top: scrollY, width: scrollWidth, height: scrollHeight },
    };
  }, FOCUSABLE);
}
