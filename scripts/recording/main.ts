import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { extensionAddress, navigate } from '../../driver/browser';
import { ROOT } from '../../driver/root.mjs';
import { SAMPLE_THREAD } from '../gallery/scene';
import { drawHtml } from '../pictures/draw-html';
import { inStudio } from '../pictures/in-studio';
import type { Studio } from '../pictures/shoot';
import { captionedHtml } from '../store-pictures/captioned-html';
import { CHECKLIST_CAPTION } from '../store-pictures/screenshots';
import { readThread, tickChecklist } from './acts';
import { drawVideo } from './draw-video';
import type { Hand } from './hand';
import { record, type Take } from './record';

const FOLDER = join(ROOT, '.output', 'store');
const VIDEO = { width: 1280, height: 800 };
const WINDOW = { width: 1024, height: 640, deviceScaleFactor: 1.25 };
const POPUP = { width: 400, height: 600, deviceScaleFactor: 1.2 };
/** Where the page with the caption has the picture of the popup. */
const IN_CAPTION = { x: 698, y: 40, width: 480 };

/** Makes a film for the stores, of terms that are pointed at and of lines that are ticked: `.output/store/recording.webm`. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await inStudio(async (studio) => {
    const { browser } = studio.browser;
    const thread = await recordWindow(studio, WINDOW, studio.origin + SAMPLE_THREAD, readThread);
    const popup = extensionAddress(studio.browser, 'popup.html');
    const checklist = await recordWindow(studio, POPUP, popup, tickChecklist);
    const first = Buffer.from(checklist.frames[0]?.data ?? '', 'base64');
    const ground = await drawHtml(browser, captionedHtml(first, CHECKLIST_CAPTION), VIDEO);
    const film = await drawVideo(
      browser,
      [
        { take: thread, place: { x: 0, y: 0, width: VIDEO.width } },
        { take: checklist, ground: Buffer.from(ground).toString('base64'), place: IN_CAPTION },
      ],
      VIDEO,
    );
    const file = join(FOLDER, 'recording.webm');
    writeFileSync(file, film);
    console.log(`${relative(ROOT, file)}: ${Math.round(film.length / 1000)} kB`);
  });
}

/** Records what is done in a window with the page of an address. */
async function recordWindow(
  { browser }: Studio,
  window: Viewport,
  address: string,
  act: (page: Page, hand: Hand) => Promise<void>,
): Promise<Take> {
  const page = await browser.browser.newPage();
  await page.setViewport(window);
  await navigate(page, address);
  const take = await record(page, (hand) => act(page, hand));
  await page.close();
  return take;
}
