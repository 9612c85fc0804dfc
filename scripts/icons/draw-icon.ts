import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../../driver/root.mjs';
import { drawHtml } from '../pictures/draw-html';

/** The icon, from which all pictures of it are made; `ui/kit/Logo` has the same lines. */
export const ICON_SVG = readFileSync(join(ROOT, 'scripts/icons/icon.svg'), 'utf8');

/** The icon as a PNG of so many pixels, with a transparent margin of so many at each edge. */
export function drawIcon(browser: Browser, size: number, margin = 0): Promise<Uint8Array> {
  const style = `body{margin:${margin}px}svg{display:block;width:${size - 2 * margin}px}`;
  return drawHtml(browser, `<style>${style}</style>${ICON_SVG}`, { width: size, height: size });
}
