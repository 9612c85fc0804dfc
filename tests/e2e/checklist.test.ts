import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { levels } from '../../src/data/checklist.json';
import { openPopup, popupText, pressButton, reloadPopup, tick } from './popup';
import { startSuite } from './suite';
import { until } from './until';

describe('the checklist in the popup', () => {
  const suite = startSuite();
  let popup: Page;

  const waitForAdvice = (level: string) => popup.waitForSelector(`.advice-${level}`);
  const onStep = (number: number) =>
    until(`step ${number}`, async () => (await popupText(popup)).includes(`Step ${number} of 3`));

  beforeEach(async () => {
    popup = await openPopup(suite.browser);
    if ((await popup.$('.step-restart')) !== null) await pressButton(popup, 'Start again');
    await onStep(1);
  });

  it('answers an emergency sign at the first step, and says why', async () => {
    await tick(popup, 'e_breath');
    await waitForAdvice('emergency');
    const text = await popupText(popup);
    expect(text).toContain(levels.emergency.title);
    expect(text).toMatch(/Because you ticked\s+Trouble breathing/i);
    expect(text).toMatch(/112.*911.*999/s);
    expect(text).toContain('This is not a diagnosis.');
    expect(text).toContain('No clinician has reviewed');
  });

  it('answers a same-day sign at the second step', async () => {
    await pressButton(popup, 'None of these');
    await onStep(2);
    await tick(popup, 'u_calf');
    await waitForAdvice('urgent');
    expect(await popupText(popup)).toContain(levels.urgent.title);
  });

  it('answers the rest at the third step, the most urgent tick deciding', async () => {
    await pressButton(popup, 'None of these');
    await onStep(2);
    await pressButton(popup, 'None of these');
    await onStep(3);
    await tick(popup, 's_stress');
    await waitForAdvice('selfcare');
    expect(await popupText(popup)).toContain('lasts more than 2 weeks');
    await tick(popup, 'd_weak');
    await waitForAdvice('doctor');
    await tick(popup, 's_caffeine');
    await waitForAdvice('doctor');
  });

  it('is never an all-clear with nothing ticked', async () => {
    await pressButton(popup, 'None of these');
    await onStep(2);
    await pressButton(popup, 'None of these');
    await onStep(3);
    await pressButton(popup, 'None of these');
    await popup.waitForSelector('.nothing-ticked');
    expect(await popup.$('.advice')).toBeNull();
    expect(await popupText(popup)).toContain('not an all-clear');
  });

  it('goes back, keeps its ticks when it opens again, and starts again', async () => {
    await pressButton(popup, 'None of these');
    await onStep(2);
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
    await until('no advice', async () => (await popup.$('.advice')) === null);
  });
});
