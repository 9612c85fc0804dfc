import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { startSuite } from './suite';

describe('a page that React owns', () => {
  const suite = startSuite();
  const errors: string[] = [];
  let page: Page;
  const marks = () => expect.poll(() => markedTexts(page));
  const press = (selector: string) => page.click(selector);
  const post = (...texts: string[]) => texts.flatMap((text) => [text, 'muscle weakness']);

  beforeEach(async () => {
    page = await suite.open('react');
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await waitForMarks(page, 6);
  });
  afterEach(() => expect(errors.splice(0)).toEqual([]));

  it('keeps its marks through renders that change the text beside them', async () => {
    for (let round = 0; round < 5; round++) await press('#post-2 button');
    expect(await page.$eval('#post-2', (item) => item.textContent)).toContain('5 times');
    await marks().toEqual(post('peripheral neuropathy', 'fibromyalgia', 'Joint pain'));
  });

  it('follows posts that are put in another order', async () => {
    await press('#reorder');
    await marks().toEqual(post('Joint pain', 'fibromyalgia', 'peripheral neuropathy'));
  });

  it('follows text that is replaced', async () => {
    await press('#edit');
    await marks().toEqual(post('pinched nerve', 'fibromyalgia', 'Joint pain'));
  });

  it('follows posts that go and come', async () => {
    await press('#drop');
    await press('#add');
    await marks().toEqual(post('peripheral neuropathy', 'Joint pain', 'spinal cord'));
  });
});
