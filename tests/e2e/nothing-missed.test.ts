import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { navigate } from '../../driver/browser';
import { EVERY_MENTION } from '../../driver/every-mention';
import { disagreementIn } from './oracle';
import { PAGES, startSuite } from './suite';

/** What the scripts of a fixture page offer: each changes the page in a way of its kind, in this order. */
declare const changes: Record<string, () => unknown>;

const suite = startSuite({ settings: EVERY_MENTION });

async function expectAgreement(page: Page, when: string): Promise<void> {
  for (const frame of page.frames()) {
    // What is out of view is not read.
    if (frame.parentFrame()) await (await frame.frameElement())?.scrollIntoView();
    await expect.poll(() => disagreementIn(frame), { message: when }).toBeNull();
  }
}

async function open(name: string): Promise<Page> {
  const page = await suite.browser.browser.newPage();
  // The oracle looks into closed shadow roots too.
  await page.evaluateOnNewDocument(() => {
    const closedRoots = new WeakMap<Element, ShadowRoot>();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      closedRoots.set(this, root);
      return root;
    };
    Object.assign(window, { closedRoots });
  });
  await navigate(page, `${suite.server.origin}/${name}/page.html`);
  return page;
}

it.each(PAGES)('marks what the finder finds on the page %s, whatever changes', async (name) => {
  const page = await open(name);
  await expectAgreement(page, 'at first');
  const names = await page.evaluate(() => Object.keys('changes' in window ? changes : {}));
  for (const change of names) {
    await page.evaluate(async (it) => void (await changes[it]?.()), change);
    await expectAgreement(page, `after ${change}`);
  }
});
