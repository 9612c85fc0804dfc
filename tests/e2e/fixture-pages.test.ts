import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../driver/card';
import { CARD_HOST_HTML } from '../../driver/card-script';
import { markedTexts } from '../../driver/marks';
import { hoverMark, pointOfMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { expectedTexts, PAGES, startSuite } from './suite';
import { stateOf, visit } from './visit';

const withUs = startSuite();
const withoutUs = startSuite({ extension: false });

/**
 * The first mark of a page that is to stay, in whichever frame it is. A frame that its page makes an editor once it
 * has loaded may have marks until then.
 */
function firstMark(page: Page, name: string): Promise<{ frame: Frame; text: string }> {
  const lasting = expectedTexts(name);
  return until('a mark', async () => {
    for (const frame of page.frames()) {
      const texts = await markedTexts(frame);
      const text = texts.find((it) => lasting.length === 0 || lasting.includes(it));
      if (text) return { frame, text };
    }
    return null;
  });
}

function watchConsole(page: Page, errors: string[]): void {
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
}

it.each(PAGES)('the page %s has the marks that it should, and else stays itself', async (name) => {
  // One server for both: its address is part of what a page may say of itself.
  const url = `${withUs.server.origin}/${name}/page.html`;
  const [plain, ours] = await Promise.all([
    visit(withoutUs.browser, url, watchConsole),
    visit(withUs.browser, url, watchConsole),
  ]);
  const { page } = ours;
  await expect.poll(() => markedTexts(page)).toEqual(expectedTexts(name));
  const { frame, text } = await firstMark(page, name);
  const state = await stateOf(plain);
  expect(await stateOf(ours)).toEqual(state);

  await pointOfMark(frame, text);
  const { scroll } = await stateOf(ours);
  await hoverMark(frame, text);
  await waitForCard(page);
  const withCard = await stateOf(ours);
  const html = withCard.html.map((document) => document.replace(CARD_HOST_HTML, ''));
  expect({ ...withCard, html }).toEqual({ ...state, scroll });

  // A key goes to the frame that has the focus, which need not be the one with the card.
  if (frame === page.mainFrame()) await page.keyboard.press('Escape');
  else await page.mouse.move(1, 1);
  await waitForNoCard(page);
  expect(await stateOf(ours)).toEqual({ ...state, scroll });
});
