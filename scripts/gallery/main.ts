import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAME, startBrowser, type TestBrowser } from '../../driver/browser';
import { startServer } from '../../driver/page-server';
import { ROOT } from '../../driver/root.mjs';
import { storeSettings } from '../../driver/store-settings';
import { bringInFront } from './bring-in-front';
import { galleryHtml, pictureName } from './gallery-html';
import { LOOKS, type Look } from './looks';
import { openScene } from './open-scene';
import type { Scene } from './scene';
import { SCENES } from './scenes';

const FOLDER = join(ROOT, '.output', 'gallery');
/** Where the sample pages lie. */
const PAGES = join(ROOT, 'tests', 'pages');
/** How high a telephone is that fingers touch. */
const TELEPHONE_HEIGHT = 640;

/**
 * Takes a picture of every scene, in the browser of this run and in every look or those of these names, and writes the page
 * that shows them all. Throws where there is none of a name.
 */
export async function main(names: readonly string[]): Promise<void> {
  const looks = looksOf(names);
  mkdirSync(FOLDER, { recursive: true });
  const { origin, close } = await startServer(PAGES);
  try {
    for (const look of looks.filter(({ browsers }) => browsers.includes(BROWSER_NAME))) {
      await takePictures(origin, look);
    }
  } finally {
    await close();
  }
  const index = join(FOLDER, 'index.html');
  writeFileSync(index, galleryHtml(SCENES, LOOKS));
  console.log(`${BROWSER_NAME}: ${relative(ROOT, index)} shows them all.`);
}

function looksOf(names: readonly string[]): readonly Look[] {
  const known = LOOKS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no look “${unknown}”, but: ${known.join(', ')}.`);
  return names.length > 0 ? LOOKS.filter(({ name }) => names.includes(name)) : LOOKS;
}

async function takePictures(origin: string, look: Look): Promise<void> {
  const started = await startBrowser(look.manner);
  try {
    await storeSettings(started, look.settings);
    for (const scene of SCENES) await takePicture(started, origin, scene, look);
  } finally {
    await started.browser.close();
  }
}

async function takePicture(
  browser: TestBrowser,
  origin: string,
  scene: Scene,
  look: Look,
): Promise<void> {
  const { touch: hasTouch = false } = look.manner ?? {};
  const prepare = async (page: Page) => {
    await page.setViewport({
      width: look.width ?? scene.width,
      height: hasTouch ? TELEPHONE_HEIGHT : scene.height,
      hasTouch,
    });
    await look.prepare?.(page);
  };
  const { page, close } = await openScene({ browser, origin, prepare }, scene);
  await look.dress?.(page);
  const path = join(FOLDER, pictureName(BROWSER_NAME, scene, look));
  await bringInFront(page);
  await page.screenshot({ path: path as `${string}.png` });
  await close();
}
