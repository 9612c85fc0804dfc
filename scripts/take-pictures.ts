import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../driver/root.mjs';

const FOLDER = join(ROOT, '.output', 'try');

/** Saves a picture of a page in light and in dark under `.output/try/`, and says where. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const path = join(FOLDER, `${name}-${scheme}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    console.log(`  Picture: ${relative(ROOT, path)}`);
  }
}
