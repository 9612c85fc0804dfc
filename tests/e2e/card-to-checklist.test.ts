import { expect, it } from 'vitest';
import { findExtensionPage } from './browser';
import { clickInCard, waitForCard } from './card';
import { waitForMarks } from './marks';
import { hoverMark } from './pointer';
import { startSuite } from './suite';
import { until } from './until';

const suite = startSuite();

it('leads from "when to get help" to the item in the checklist, without ticking it', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page, 10);
  await hoverMark(page, 'fibro');
  await waitForCard(page, 'When to get help');
  await clickInCard(page, '.care-check');
  const popup = await until('the checklist', () => findExtensionPage(suite.browser, 'popup.html'));
  await popup.waitForSelector('.line-pointed-at [name=d_wide]');
  const { ticked, inView } = await popup.$eval('.line-pointed-at', (line) => {
    const { top, bottom } = line.getBoundingClientRect();
    return {
      ticked: document.querySelectorAll(':checked').length,
      inView: top >= 0 && bottom <= innerHeight,
    };
  });
  expect(ticked).toBe(0);
  expect(inView).toBe(true);
});
