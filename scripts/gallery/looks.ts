import type { Page } from 'puppeteer-core';
import type { BrowserManner, BrowserName } from '../../driver/browser-options';

/** One way in which people have everything look. */
export interface Look {
  name: string;
  /** What is chosen in the settings for it. */
  settings: object;
  /** How the browser is, where that is not as usual. */
  manner?: BrowserManner;
  /** How wide windows are, in CSS px; as wide as suits the scene where absent. */
  width?: number;
  /** The browsers that a driver can have look so. */
  browsers: readonly BrowserName[];
  /** Has a tab look so, before it loads anything, … */
  prepare?(page: Page): Promise<unknown>;
  /** … or a page that has loaded. */
  dress?(page: Page): Promise<unknown>;
}

const EVERYWHERE: readonly BrowserName[] = ['chromium', 'firefox'];

/** The looks that every scene is shown in. Another is one more entry. */
export const LOOKS: readonly Look[] = [
  { name: 'light', settings: { theme: 'light' }, browsers: EVERYWHERE },
  { name: 'dark', settings: { theme: 'dark' }, browsers: EVERYWHERE },
  { name: 'narrow', settings: { theme: 'light' }, width: 360, browsers: EVERYWHERE },
  {
    name: 'touched',
    settings: { theme: 'light' },
    manner: { touch: true },
    width: 360,
    browsers: EVERYWHERE,
  },
  { name: 'largest', settings: { theme: 'light', textSize: 'larger' }, browsers: EVERYWHERE },
  {
    name: 'largest-narrow',
    settings: { theme: 'dark', textSize: 'larger' },
    width: 360,
    browsers: EVERYWHERE,
  },
  {
    name: 'large-text',
    settings: { theme: 'light' },
    browsers: EVERYWHERE,
    dress: (page) =>
      page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')),
  },
  {
    name: 'right-to-left',
    settings: { theme: 'light' },
    browsers: EVERYWHERE,
    dress: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
  {
    name: 'forced-colours',
    settings: { theme: 'light' },
    browsers: ['chromium'],
    async prepare(page) {
      const devTools = await page.createCDPSession();
      await devTools.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      });
    },
  },
];
