import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardOf } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from '../e2e/suite';

const TABS = 100;
const TABS_AT_ONCE = 10;

const suite = startSuite();

it('explains terms in a hundred tabs', async () => {
  const tabs: Page[] = [];
  while (tabs.length < TABS) {
    const opened = Array.from({ length: TABS_AT_ONCE }, () => suite.open('live-posts'));
    tabs.push(...(await Promise.all(opened)));
  }
  for (const tab of tabs) expect(await waitForMarks(tab, 2)).toHaveLength(2);
  for (const tab of [tabs.at(-1), tabs[0]] as Page[]) {
    await tab.bringToFront();
    await hoverMark(tab, 'fibromyalgia');
    await waitForCardOf(tab, 'fibromyalgia');
  }
});
