import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../driver/browser';
import { openPopup, press, pressButton, tick } from '../driver/popup';
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

async function toTopic(popup: Page, topic: string): Promise<void> {
  await press(popup, `.topic[name="${topic}"]`);
  await until('the lines of the topic', async () =>
    (await textOf(popup, '.step-count')).startsWith('Step 3'),
  );
  console.log(`  It is about: ${await textOf(popup, '.step-title')}`);
}

/** Ticks an item of each level in the checklist of the popup, and says what it advises. */
export async function tryPopup(browser: TestBrowser): Promise<void> {
  const popup = await openPopup(browser);
  await popup.setViewport({ width: 400, height: 600 });
  console.log('\nThe checklist\n');
  await tickAndTell(popup, 'e_breath');
  await tellAdvice(popup, 'emergency');
  await takePictures(popup, 'popup');
  await tick(popup, 'e_breath');
  await pressButton(popup, 'None of these');
  await toTopic(popup, 'muscle');
  await tickAndTell(popup, 'u_calf');
  await tellAdvice(popup, 'urgent');
  await tick(popup, 'u_calf');
  await tickAndTell(popup, 's_cramp');
  await tickAndTell(popup, 'd_muscle');
  await pressButton(popup, 'See my result');
  await tellAdvice(popup, 'doctor');
  await takePictures(popup, 'result');
}
