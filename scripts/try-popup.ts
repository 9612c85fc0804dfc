import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../tests/e2e/browser';
import { openPopup, pressButton, tick } from '../tests/e2e/popup';
import { until } from '../tests/e2e/until';
import { takePictures } from './take-pictures';

async function textOf(popup: Page, selector: string): Promise<string> {
  const text = await popup.$eval(selector, (element) => (element as HTMLElement).innerText);
  return text.replace(/\s+/g, ' ');
}

async function tickAndTell(popup: Page, id: string, level: string): Promise<void> {
  await tick(popup, id);
  await popup.waitForSelector(`.advice-${level}`);
  console.log(`  Ticked: ${await textOf(popup, `label:has([name="${id}"])`)}`);
  console.log(
    `  Advice: ${await textOf(popup, '.advice-title')}. ${await textOf(popup, '.advice-actions')}`,
  );
}

async function untickAndGoOn(popup: Page, id: string, step: number): Promise<void> {
  await tick(popup, id);
  await pressButton(popup, 'None of these');
  await until(`step ${step}`, async () =>
    (await textOf(popup, '.step-count')).startsWith(`Step ${step}`),
  );
}

/** Ticks a line of each kind in the checklist of the popup, and says what it advises. */
export async function tryPopup(browser: TestBrowser): Promise<void> {
  const popup = await openPopup(browser);
  await popup.setViewport({ width: 400, height: 600 });
  console.log('\nThe checklist\n');
  await tickAndTell(popup, 'e_breath', 'emergency');
  await takePictures(popup, 'popup');
  await untickAndGoOn(popup, 'e_breath', 2);
  await tickAndTell(popup, 'u_calf', 'urgent');
  await untickAndGoOn(popup, 'u_calf', 3);
  await tickAndTell(popup, 's_caffeine', 'selfcare');
  await tickAndTell(popup, 'd_2weeks', 'doctor');
}
