import type { Browser } from 'puppeteer-core';
import type { Pixels } from './indexed-png';

/** The pixels of a PNG, as a browser reads it. */
export async function pixelsOf(browser: Browser, png: Uint8Array): Promise<Pixels> {
  const page = await browser.newPage();
  const { width, height, base64 } = await page.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? {};
      const reader = new FileReader();
      reader.readAsDataURL(new Blob([data ?? new Uint8ClampedArray()]));
      await new Promise((resolve) => reader.addEventListener('load', resolve));
      return { width, height, base64: `${reader.result}`.split(',')[1] ?? '' };
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );
  await page.close();
  return { width, height, bytes: Buffer.from(base64, 'base64') };
}
