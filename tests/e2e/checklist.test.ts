import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { findExtensionPage } from '../../driver/browser';
import { openPopup, popupText, pressButton, reloadPopup, tick } from '../../driver/popup';
import { until } from '../../driver/until';
import { items, levels } from '../../src/data/checklist.json';
import { startSuite } from './suite';

/** A popup as a browser shows it. */
const POPUP_SIZE = { width: 380, height: 600 };

describe('the checklist in the popup', () => {
  const suite = startSuite();
  let popup: Page;

  const waitForAdvice = (level: string) => popup.waitForSelector(`.advice-${level}`);
  const onStep = (number: number) =>
    until(`step ${number}`, async () => (await popupText(popup)).includes(`Step ${number} of 3`));
  const goOn = async (number: number) => {
    await pressButton(popup, 'None of these');
    await onStep(number);
  };

  /** How many heights of the popup its content fills. */
  const screens = () =>
    popup.$eval('.popup', ({ scrollHeight, clientHeight }) => scrollHeight / clientHeight);

  beforeEach(async () => {
    popup = await openPopup(suite.browser);
    await popup.setViewport(POPUP_SIZE);
    if ((await popup.$('.step-restart')) !== null) {
      await pressButton(popup, 'Start again');
      // It goes to the heading once that is painted: a test that sets the focus before would lose it.
      await until('the focus', () =>
        popup.evaluate(() => document.activeElement?.matches('h1, h2')),
      );
    }
    await onStep(1);
  });

  it('answers an emergency sign at the first step, and says why', async () => {
    await tick(popup, 'e_breath');
    await waitForAdvice('emergency');
    expect(await popupText(popup)).toContain(levels.emergency.title);
    await pressButton(popup, 'Why, and what else');
    await popup.waitForSelector('.reasons');
    const text = await popupText(popup);
    expect(text).toMatch(/Because you ticked\s+Trouble breathing/i);
    expect(text).toContain('This is not a diagnosis.');
    expect(text).toContain('No clinician has reviewed');
  });

  it('gives a number to call, or words for it', async () => {
    await tick(popup, 'e_breath');
    await waitForAdvice('emergency');
    const { href, words } = await popup.$eval('.call', (call) => ({
      href: call.getAttribute('href'),
      words: call.textContent,
    }));
    const number = words?.match(/\d+/)?.[0];
    expect(href).toBe(number ? `tel:${number}` : null);
    expect(words).toMatch(/^Call (\d{3,5}|your local emergency number) now/);
  });

  it('answers a same-day sign at the second step', async () => {
    await goOn(2);
    await tick(popup, 'u_calf');
    await waitForAdvice('urgent');
    expect(await popupText(popup)).toContain(levels.urgent.title);
  });

  it('answers the rest after the third step, the most urgent tick deciding', async () => {
    await goOn(2);
    await goOn(3);
    await tick(popup, 's_stress');
    await pressButton(popup, 'See my result');
    await waitForAdvice('selfcare');
    expect(await popupText(popup)).toContain('lasts more than 2 weeks');
    await pressButton(popup, 'Back');
    await onStep(3);
    await tick(popup, 'd_weak');
    await tick(popup, 's_caffeine');
    await pressButton(popup, 'See my result');
    await waitForAdvice('doctor');
  });

  it('is never an all-clear with nothing ticked', async () => {
    await goOn(2);
    await goOn(3);
    await pressButton(popup, 'None of these');
    await popup.waitForSelector('.nothing-ticked');
    expect(await popup.$('.advice')).toBeNull();
    expect(await popupText(popup)).toContain('not an all-clear');
  });

  it('goes back, keeps its ticks when it opens again, and starts again', async () => {
    await goOn(2);
    await tick(popup, 'u_hotjoint');
    await waitForAdvice('urgent');
    await reloadPopup(popup);
    await onStep(2);
    await waitForAdvice('urgent');
    await pressButton(popup, 'Back');
    await onStep(1);
    await waitForAdvice('urgent');
    await pressButton(popup, 'Start again');
    await onStep(1);
    await until('no advice', async () => (await popup.$('.advice-bar')) === null);
  });

  it('asks for one scroll at most on every step, and on every result', async () => {
    expect(await screens()).toBeLessThanOrEqual(2);
    await goOn(2);
    expect(await screens()).toBeLessThanOrEqual(2);
    await goOn(3);
    expect(await screens()).toBeLessThanOrEqual(2);
    for (const id of ['s_stress', 'd_wasting', 'u_statin', 'e_serotonin']) {
      await pressButton(popup, 'Start again');
      await onStep(1);
      const level = items.find((item) => item.id === id)?.level ?? '';
      await showResult(id, level);
      expect(await screens(), level).toBeLessThanOrEqual(2);
    }
  });

  /** Ticks one item at its step and opens its result. */
  async function showResult(id: string, level: string): Promise<void> {
    const step = { emergency: 1, urgent: 2 }[level] ?? 3;
    for (let next = 2; next <= step; next += 1) await goOn(next);
    await tick(popup, id);
    await pressButton(popup, step === 3 ? 'See my result' : 'Why, and what else');
    await popup.waitForSelector(`.advice.advice-${level}`);
  }

  it('ticks an item wherever it is pressed, but at a word that explains itself', async () => {
    await goOn(2);
    await goOn(3);
    const isTicked = () =>
      popup.$eval('[name=d_fatigue]', (box) => (box as HTMLInputElement).checked);
    const item = await popup.waitForSelector('.item:has([name=d_fatigue])');
    await item?.$('.term-word').then((word) => word?.click());
    await popup.waitForSelector('.term-meaning:not(:empty)');
    expect(await isTicked()).toBe(false);
    await item?.click({ offset: { x: 250, y: 6 } });
    await until('the tick', isTicked);
  });

  it('can be gone through with the keyboard alone', async () => {
    await popup.bringToFront();
    await popup.focus('[name=e_fit]');
    await popup.keyboard.press(' ');
    await waitForAdvice('emergency');
    await popup.focus('.advice-bar-more');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.reasons');
    // The focus follows once the result is painted.
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain(levels.emergency.prefix);
  });

  it('prints a summary in a tab of its own, only when asked', async () => {
    await goOn(2);
    await goOn(3);
    await tick(popup, 'd_weak');
    await pressButton(popup, 'See my result');
    await waitForAdvice('doctor');
    const summaryPage = () => findExtensionPage(suite.browser, 'summary.html');
    expect(await summaryPage()).toBeUndefined();
    await pressButton(popup, 'Print it');
    const summary = await until('the summary', summaryPage);
    await summary.waitForSelector('.sheet-closing');
    const text = await popupText(summary);
    expect(text).toContain('A muscle stays weak or stiff');
    expect(text).not.toContain(levels.doctor.title);
  });
});
