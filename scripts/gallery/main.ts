import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  BROWSER_NAME,
  extensionAddress,
  navigate,
  openPage,
  startBrowser,
  type TestBrowser,
} from '../../driver/browser';
import { startServer } from '../../driver/page-server';
import { ROOT } from '../../driver/root.mjs';
import { storeSettings } from '../../driver/store-settings';
import { galleryHtml, pictureName } from './gallery-html';
import { LOOKS, type Look } from './looks';
import { SCENES, type Scene } from './scenes';

const FOLDER = join(ROOT, '.output', 'gallery');
/** Where the sample pages lie. */
const PAGES = join(ROOT, 'tests', 'pages');
/** So long a card takes to come in. */
const APPEARANCE_MS = 300;

/** Takes a picture of every scene in every look, in the browser of this run, and writes the page that shows them all. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { origin, close } = await startServer(PAGES);
  try {
    for (const look of LOOKS.filter(({ browsers }) => browsers.includes(BROWSER_NAME))) {
      await takePictures(origin, look);
    }
  } finally {
    await close();
  }
  const index = join(FOLDER, 'index.html');
  writeFileSync(index, galleryHtml(SCENES, LOOKS));
  console.log(`${BROWSER_NAME}: ${relative(ROOT, index)} shows them all.`);
}

async function takePictures(origin: string, look: Look): Promise<void> {
  const started = await startBrowser();
  try {
    await storeSettings(started, look.settings);
    for (const scene of SCENES) await takePicture(started, origin, scene, look);
  } finally {
    await started.browser.close();
  }
}

async function takePicture(
  started: TestBrowser,
  origin: string,
  scene: Scene,
  look: Look,
): Promise<void> {
  const page = await started.browser.newPage();
  await page.setViewport({ width: look.width ?? scene.width, height: scene.height });
  await look.prepare?.(page);
  const under = scene.over && (await openPage(started, origin + scene.over));
  if (under) await under.bringToFront();
  const { address } = scene;
  await navigate(
    page,
    address.startsWith('/') ? origin + address : extensionAddress(started, address),
  );
  await scene.act(page);
  await look.dress?.(page);
  const path = join(FOLDER, pictureName(BROWSER_NAME, scene, look));
  // Behind another tab, the browser would draw nothing.
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, APPEARANCE_MS));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  if (under) await under.close();
}
