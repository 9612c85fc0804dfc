import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../../driver/browser';
import { ROOT } from '../../driver/root.mjs';
import { drawIcon } from './draw-icon';

const SIZES = [16, 32, 48, 96, 128];

/** Makes the icons of the extension, in `public/icon`, from the one drawing of it. */
export async function main(): Promise<void> {
  const { browser } = await startBrowser({ name: 'chromium', extension: false });
  try {
    for (const size of SIZES) {
      writeFileSync(join(ROOT, 'public', 'icon', `${size}.png`), await drawIcon(browser, size));
    }
  } finally {
    await browser.close();
  }
}
