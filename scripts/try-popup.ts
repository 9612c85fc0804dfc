import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../driver/browser';
import { openPopup, pressButton, tick } from '../driver/popup';
import { until } from '../driver/until';
import { takePictures } from './take-pictures';

async function textOf(popup: Page, selector: string): Promise<string> {
  const text = await popup.$eval(selector, (element) => (element as HTMLElement).innerText);
  return text.replace(/\s+/g, ' ');
}

async function tickAndTell(popup: Page, id: string): Promise<void> {
  await tick(popup, id);
  console.log(`  Ticked: ${await textOf(popup, `.item:has([name="${id}"]) .item-label`)}`);
}

/** Tells the advice that has come on screen: in short below a step, or in full at the end. */
async function tellAdvice(popup: Page, level: string): Promise<void> {
  await popup.waitForSelector(`.advice-${level}`);
  const todo = (await popup.$('.advice-bar-actions')) ? '.advice-bar-actions' : '.advice-actions';
  console.log(`  Advice: ${await textOf(popup, '.advice-title')}. ${await textOf(popup, todo)}`);
}

async function untickAndGoOn(popup: Page, id: string, step: number): Promise<void> {
  await tick(popup, id);
  await pressButton(popup, 'None of these');
  await until(`step ${step}`, async () =>
    (await textOf(popup, '.step-count')).startsWith(`Step ${step}`),
  );
}

/** Ticks an item of each level in the checklist of the popup, and says what it advises. */
export async function tryPopup(browser: TestBrowser): Promise<void> {
  const popup = await openPopup(browser);
  await popup.setViewport({ width: 400, height: 600 });
  console.log('\nThe checklist\n');
  await tickAndTell(popup, 'e_breath');
  await tellAdvice(popup, 'emergency');
  await takePictures(popup, 'popup');
  await untickAndGoOn(popup, 'e_breath', 2);
  await tickAndTell(popup, 'u_calf');
  await tellAdvice(popup, 'urgent');
  await untickAndGoOn(popup, 'u_calf', 3);
  await tickAndTell(popup, 's_caffeine');
  await tickAndTell(popup, 'd_2weeks');
  await pressButton(popup, 'See my result');
  await tellAdvice(popup, 'doctor');
  await takePictures(popup, 'result');
}
