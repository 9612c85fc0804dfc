import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../driver/browser';

/** A surface in one of its states. */
export interface Scene {
  name: string;
  /** A page of the extension such as `popup.html`, or the path of a sample page. */
  address: string;
  /** The path of the sample page that is in front when it loads, as below a popup. */
  over?: string;
  /** The window it is usually seen in, in CSS px. */
  width: number;
  height: number;
  /** Brings the page that has loaded into its state. */
  act(page: Page, started: TestBrowser): Promise<unknown>;
}

/** The sample page that most scenes are on or over. */
export const SAMPLE_THREAD = '/sample-thread/page.html';
