import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExtensionPage } from '../../driver/browser';
import { openPopup, popupText, press, pressButton, reloadPopup, tick } from '../../driver/popup';
import { until } from '../../driver/until';
import { crisis, items, levels, topics, visits } from '../../src/data/checklist.json';
import { startSuite } from './suite';

/** A popup as a browser shows it. */
const POPUP_SIZE = { width: 380, height: 600 };

describe('the checklist in the popup', () => {
  const suite = startSuite();
  let popup: Page;

  const waitForAdvice = (level: string) => popup.waitForSelector(`.advice-${level}`);
  const onStep = (number: number) =>
    until(`step ${number}`, async () => (await popupText(popup)).includes(`Step ${number} of 3`));
  const toTopics = async () => {
    await pressButton(popup, 'None of these');
    await onStep(2);
  };
  const toTopic = async (topic: string) => {
    await toTopics();
    await press(popup, `.topic[name="${topic}"]`);
    await onStep(3);
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

  afterEach(() => popup.close());

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

  it('answers a same-day line of a topic at once', async () => {
    await toTopic('muscle');
    await tick(popup, 'u_calf');
    await waitForAdvice('urgent');
    expect(await popupText(popup)).toContain(levels.urgent.title);
  });

  it('offers a crisis line, or the way to one, beside the emergency number', async () => {
    await tick(popup, 'e_self');
    await waitForAdvice('emergency');
    expect(await popupText(popup)).toContain(crisis.title);
    const addresses = await popup.$$eval('.dock a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(addresses[0]).toMatch(/^(tel:[*\d]+|https:\/\/findahelpline\.com)$/);
  });

  it('answers the rest after the third step, the most urgent tick deciding', async () => {
    await toTopic('muscle');
    await tick(popup, 's_sore');
    await pressButton(popup, 'See my result');
    await waitForAdvice('selfcare');
    expect(await popupText(popup)).toContain('If you feel well otherwise');
    await pressButton(popup, 'Back');
    await onStep(3);
    await tick(popup, 'd_walk');
    await tick(popup, 's_cramp');
    await pressButton(popup, 'See my result');
    await waitForAdvice('doctor');
  });

  it('goes on to another topic from a result, and the more urgent tick there decides', async () => {
    await toTopic('twitch');
    await tick(popup, 's_twitch');
    await pressButton(popup, 'See my result');
    await pressButton(popup, 'It is about something else too');
    await onStep(2);
    await press(popup, '.topic[name="joint"]');
    await onStep(3);
    await tick(popup, 'u_hotjoint');
    await waitForAdvice('urgent');
  });

  it('is never an all-clear with nothing ticked', async () => {
    await toTopic('tired');
    await pressButton(popup, 'Go on');
    await popup.waitForSelector('.nothing-ticked');
    expect(await popup.$('.advice')).toBeNull();
    expect(await popupText(popup)).toContain('not an all-clear');
  });

  it('goes back, keeps its ticks when it opens again, and starts again', async () => {
    await toTopic('joint');
    await tick(popup, 'u_hotjoint');
    await waitForAdvice('urgent');
    await reloadPopup(popup);
    await onStep(3);
    await waitForAdvice('urgent');
    await pressButton(popup, 'Back');
    await onStep(2);
    await pressButton(popup, 'Back');
    await onStep(1);
    await waitForAdvice('urgent');
    await pressButton(popup, 'Start again');
    await onStep(1);
    await until('no advice', async () => (await popup.$('.advice-bar')) === null);
  });

  it('shows all topics at a glance, and the line for a crisis among the first', async () => {
    const bottom = await popup.$eval(
      '.item:has([name="e_self"])',
      (item) => item.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(POPUP_SIZE.height);
    await toTopics();
    expect(await screens()).toBeLessThanOrEqual(1);
  });

  it('asks for one scroll at most, among the signs and in every topic', async () => {
    expect(await screens(), 'signs').toBeLessThanOrEqual(2);
    await toTopics();
    for (const { id } of topics) {
      await press(popup, `.topic[name="${id}"]`);
      await onStep(3);
      expect(await screens(), id).toBeLessThanOrEqual(2);
      await pressButton(popup, 'Back');
      await onStep(2);
    }
  });

  it('asks for one scroll at most on a result of each level, long ones too', async () => {
    const long = [
      ['twitch', 's_twitch', 'selfcare'],
      ['weak', 'd_wasting', 'doctor'],
      ['tired', 'd_other', 'doctor'],
      ['muscle', 'u_statin', 'urgent'],
      ['worry', 'e_self', 'emergency'],
    ] as const;
    for (const [topic, id, level] of long) {
      await toTopic(topic);
      await tick(popup, id);
      const isAtOnce = level === 'urgent' || level === 'emergency';
      await pressButton(popup, isAtOnce ? 'Why, and what else' : 'See my result');
      await popup.waitForSelector(`.advice.advice-${level}`);
      expect(await screens(), id).toBeLessThanOrEqual(2);
      await pressButton(popup, 'Start again');
      await onStep(1);
    }
  });

  it('ticks an item wherever it is pressed, but at a word that explains itself', async () => {
    await toTopic('twitch');
    const isTicked = () =>
      popup.$eval('[name=s_twitch]', (box) => (box as HTMLInputElement).checked);
    const item = await popup.waitForSelector('.item:has([name=s_twitch])');
    await item?.$('.term-word').then((word) => word?.click());
    await popup.waitForSelector('.term-meaning:not(:empty)');
    expect(await isTicked()).toBe(false);
    await item?.click({ offset: { x: 250, y: 6 } });
    await until('the tick', isTicked);
  });

  /** Presses Tab until the element with these words or this name has the focus. */
  const tabTo = (words: string) =>
    until(`the focus on ${words}`, async () => {
      await popup.keyboard.press('Tab');
      return popup.evaluate(
        (wanted) =>
          document.activeElement?.getAttribute('name') === wanted ||
          document.activeElement?.textContent === wanted,
        words,
      );
    });
  const focused = () => popup.evaluate(() => document.activeElement?.textContent);

  it('answers an emergency sign to the keyboard alone, two presses of Tab away', async () => {
    await popup.bringToFront();
    await tabTo('e_fit');
    await popup.keyboard.press(' ');
    await waitForAdvice('emergency');
    await popup.keyboard.press('Tab');
    expect(await focused()).toBe('What to do now');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    const isInAnswer = () =>
      popup.evaluate(() => document.activeElement?.matches('.dock :is(a, button)') ?? false);
    expect(await isInAnswer()).toBe(true);
    await tabTo('Why, and what else to know');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.reasons');
    // The focus follows once the result is painted.
    await expect.poll(focused).toContain(levels.emergency.prefix);
  });

  it('can be gone through with the keyboard alone', async () => {
    await popup.bringToFront();
    await tabTo('None of these');
    await popup.keyboard.press('Enter');
    await onStep(2);
    await tabTo('twitch');
    await popup.keyboard.press('Enter');
    await onStep(3);
    await tabTo('s_twitch');
    await popup.keyboard.press(' ');
    await tabTo('See my result');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.reasons');
    await expect.poll(focused).toContain(levels.selfcare.prefix);
  });

  it('prints a summary in a tab of its own, only when asked', async () => {
    await toTopic('weak');
    await tick(popup, 'd_weak');
    await pressButton(popup, 'See my result');
    await waitForAdvice('doctor');
    const summaryPage = () => findExtensionPage(suite.browser, 'summary.html');
    expect(await summaryPage()).toBeUndefined();
    await pressButton(popup, 'Print it');
    const summary = await until('the summary', summaryPage);
    await summary.waitForSelector('.sheet-closing');
    const text = await popupText(summary);
    const weak = items.find(({ id }) => id === 'd_weak');
    const visit = visits.find(({ id }) => id === weak?.when);
    expect(visit?.title).toBeTruthy();
    expect(text).toContain(weak?.label);
    expect(text).not.toContain(visit?.title);
  });
});
