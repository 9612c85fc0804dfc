import type { Page } from 'puppeteer-core';
import type { Box } from '../../driver/marks';
import { contrastOf, luminancesOf } from './luminances';

/** The part of the box of letters above which there is no line, and how far below the box it may lie. */
const ABOVE_LINE = 0.86;
const BELOW = 0.18;
/** As wide as a few dots of the line. */
const WINDOW_PX = 8;

/**
 * How the line below a marked text stands out from what is around it: the contrast between the lightest and the darkest
 * along it, in the middle one of all windows a few dots wide. 1 where there is no line. The text has no descenders.
 */
export async function lineContrast(page: Page, { x, y, width, height }: Box): Promise<number> {
  const top = Math.round(y + height * ABOVE_LINE);
  const bottom = Math.ceil(y + height * (1 + BELOW));
  const clip = { x: Math.ceil(x), y: top, width: Math.floor(width), height: bottom - top };
  const rows = await luminancesOf(page, clip);
  return Math.max(...rows.map(contrastOfRow));
}

function contrastOfRow(row: readonly number[]): number {
  const windows = Array.from({ length: Math.floor(row.length / WINDOW_PX) }, (_, i) =>
    row.slice(i * WINDOW_PX, (i + 1) * WINDOW_PX),
  );
  const contrasts = windows.map((window) => contrastOf(Math.max(...window), Math.min(...window)));
  return contrasts.sort((a, b) => a - b)[Math.floor(contrasts.length / 2)] ?? 1;
}
