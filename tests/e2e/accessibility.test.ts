import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { openExtensionPage } from '../../driver/browser';
import { waitForMarks } from '../../driver/marks';
import { openPopup, popupText, press, pressButton, tick } from '../../driver/popup';
import { startSuite } from './suite';

describe.each(['light', 'dark'])('in the theme %s no fault is found', (theme) => {
  const suite = startSuite({ settings: { theme } });

  it('in the checklist, with an answer and in its result', async () => {
    const popup = await openPopup(suite.browser);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await tick(popup, 'e_breath');
    await popup.waitForSelector('.advice-emergency');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await pressButton(popup, 'Why, and what else to know');
    await popup.waitForSelector('.reasons');
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  it('in the list of terms, and where the site is off', async () => {
    const page = await suite.open('sample-thread');
    await waitForMarks(page);
    const popup = await openPopup(suite.browser, page);
    await press(popup, '#tab-page');
    await popup.waitForSelector('.term');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await press(popup, '.site-switch');
    await expect.poll(() => popupText(popup)).toContain('switched off on');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await pressButton(popup, 'Switch on here');
    await popup.waitForSelector('.term');
  });

  it('on the summary', async () => {
    const summary = await openExtensionPage(suite.browser, 'summary.html');
    await summary.waitForSelector('.sheet');
    expect(await accessibilityFaults(summary)).toEqual([]);
  });
});
