import type { Page } from 'puppeteer-core';
import { Hand, type PointerAt, rest } from './hand';

/** What a window looked like from a time on. */
interface Frame {
  /** A PNG, as base64. */
  data: string;
  atMs: number;
}

/** What was recorded of one window. */
export interface Take {
  frames: Frame[];
  path: PointerAt[];
  /** How wide the window is, in CSS px. */
  width: number;
  endMs: number;
}

/** How long the last that was done can be seen. */
const END_REST_MS = 2500;

/** Records a window while something is done in it with a hand. */
export async function record(page: Page, act: (hand: Hand) => Promise<void>): Promise<Take> {
  const { width = 0, height = 0 } = page.viewport() ?? {};
  const frames: Frame[] = [];
  const hand = new Hand(page, { x: width / 2, y: height - 1 });
  const devTools = await page.createCDPSession();
  devTools.on('Page.screencastFrame', ({ data, metadata: { timestamp = 0 }, sessionId }) => {
    frames.push({ data, atMs: timestamp * 1000 });
    void devTools.send('Page.screencastFrameAck', { sessionId });
  });
  await page.bringToFront();
  await devTools.send('Page.startScreencast', { format: 'png' });
  await act(hand);
  await rest(END_REST_MS);
  await devTools.send('Page.stopScreencast');
  return { frames, path: hand.path, width, endMs: Date.now() };
}
