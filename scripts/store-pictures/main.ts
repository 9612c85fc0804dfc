import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../driver/root.mjs';
import { drawIcon } from '../icons/draw-icon';
import { drawHtml } from '../pictures/draw-html';
import { inStudio } from '../pictures/in-studio';
import { type Studio, shoot } from '../pictures/shoot';
import { captionedHtml } from './captioned-html';
import { SCREENSHOTS, type Screenshot } from './screenshots';
import { TILE_HTML } from './tile-html';

const FOLDER = join(ROOT, '.output', 'store');
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** Makes the pictures that stores ask for under `.output/store/`: the screenshots, the promotional tile and two icons. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await inStudio(async (studio) => {
    const { browser } = studio.browser;
    for (const screenshot of SCREENSHOTS) save(screenshot.file, await take(studio, screenshot));
    save('tile-440x280.png', await drawHtml(browser, TILE_HTML, TILE));
    // The Chrome Web Store asks for air around the drawing, Edge Add-ons for one that is larger.
    save('icon-128.png', await drawIcon(browser, 128, 16));
    save('logo-300.png', await drawIcon(browser, 300));
  });
  console.log(`${relative(ROOT, FOLDER)} has what the stores ask for.`);
}

async function take(studio: Studio, screenshot: Screenshot): Promise<Uint8Array> {
  const shot = await shoot(studio, screenshot);
  if (!screenshot.caption) return shot;
  return drawHtml(studio.browser.browser, captionedHtml(shot, screenshot.caption), SCREENSHOT);
}

function save(file: string, png: Uint8Array): void {
  writeFileSync(join(FOLDER, file), png);
}
