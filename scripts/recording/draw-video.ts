import type { Browser } from 'puppeteer-core';
import type { Size } from '../pictures/draw-html';
import { type Cue, type CueSheet, cueSheet, type Shown } from './cues';

const FRAMES_PER_SECOND = 30;

/** Draws takes one after another, in a browser, which has all that this needs; gives a WebM. It takes as long as that lasts. */
export async function drawVideo(
  browser: Browser,
  shown: readonly Shown[],
  size: Size,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.bringToFront();
  const sheet = cueSheet(shown, FRAMES_PER_SECOND);
  const video = await page.evaluate(drawCues, sheet, size, FRAMES_PER_SECOND);
  await page.close();
  return Buffer.from(video, 'base64');
}

// It runs in the page, and sees nothing of this file.
async function drawCues({ pictures, cues }: CueSheet, size: Size, rate: number): Promise<string> {
  const images = await Promise.all(
    pictures.map(async (data) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    }),
  );
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const arrow = new Path2D('M0 0V19l5-5 3.4 7.6 3.2-1.4L8.3 13H15Z');
  const draw = ({ window, ground, place, pointer }: Cue) => {
    if (ground !== null) context.drawImage(images[ground] as ImageBitmap, 0, 0);
    const image = images[window] as ImageBitmap;
    const height = (image.height * place.width) / image.width;
    context.drawImage(image, place.x, place.y, place.width, height);
    if (!pointer) return;
    context.setTransform(1.4, 0, 0, 1.4, pointer.x, pointer.y);
    context.fill(arrow);
    context.strokeStyle = '#fff';
    context.stroke(arrow);
    context.resetTransform();
  };
  const recorder = new MediaRecorder(canvas.captureStream(rate), {
    mimeType: 'video/webm;codecs=vp9',
    videoBitsPerSecond: 4_000_000,
  });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start();
  const start = performance.now();
  for (const [i, cue] of cues.entries()) {
    draw(cue);
    const leftMs = start + ((i + 1) * 1000) / rate - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, leftMs)));
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
