import type { Page, ScreenshotClip, ScreenshotOptions } from 'puppeteer-core';
import type { TestBrowser } from '../../driver/browser';
import { bringInFront } from '../gallery/bring-in-front';
import { openScene } from '../gallery/open-scene';
import { SCENES } from '../gallery/scenes';

/** A scene of the gallery as one picture shows it. */
export interface Shot {
  /** The name of the scene. */
  scene: string;
  scheme: 'light' | 'dark';
  /** The window, in CSS px; that of the scene where absent. */
  width?: number;
  height?: number;
  /** How many pixels of the picture a CSS px takes: 1 where absent. */
  scale?: number;
  /** The part of the window that is shown, in CSS px; all of it where absent. */
  clip?: Pick<ScreenshotClip, 'x' | 'y' | 'width' | 'height'>;
}

/** Where shots are taken: a browser with the extension, and the address of the sample pages. */
export interface Studio {
  browser: TestBrowser;
  origin: string;
}

/** Takes a shot, and gives it as a PNG. */
export async function shoot({ browser, origin }: Studio, shot: Shot): Promise<Uint8Array> {
  const scene = SCENES.find(({ name }) => name === shot.scene);
  if (!scene) throw new Error(`The gallery has no scene “${shot.scene}”.`);
  const { width = scene.width, height = scene.height, scale = 1 } = shot;
  const prepare = async (page: Page) => {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.scheme }]);
  };
  const { page, close } = await openScene({ browser, origin, prepare }, scene);
  await bringInFront(page);
  const png = await page.screenshot(await screenshotOptions(page, shot));
  await close();
  return png;
}

async function screenshotOptions(page: Page, { clip }: Shot): Promise<ScreenshotOptions> {
  if (!clip) return {};
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return {
    // Drivers count from the start of the page.
    clip: { ...clip, x: clip.x + scrolled.x, y: clip.y + scrolled.y },
    captureBeyondViewport: false,
  };
}
