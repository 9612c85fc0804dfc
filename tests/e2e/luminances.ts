import type { Page } from 'puppeteer-core';
import type { Box } from '../../driver/marks';

/** A picture of a part of a page, in CSS px of its viewport: in each row the luminance of each pixel (WCAG 2). */
export async function luminancesOf(page: Page, clip: Box): Promise<number[][]> {
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(readPixels, picture);
}

/** The contrast of two luminances (WCAG 2). */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

async function readPixels(picture: string): Promise<number[][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const linear = (value = 0) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return Array.from({ length: height }, (_, y) => {
    const { data = [] } = context?.getImageData(0, y, width, 1) ?? {};
    return Array.from({ length: width }, (_, x) => {
      const [red, green, blue] = data.slice(x * 4, x * 4 + 3);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    });
  });
}
