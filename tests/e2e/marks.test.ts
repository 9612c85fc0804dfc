import { describe, expect, it } from 'vitest';
import { markedTexts } from '../../driver/marks';
import { expectedTexts, PAGES, startSuite } from './suite';

describe('what is marked', () => {
  const suite = startSuite();

  it.each(PAGES)('on the page %s', async (name) => {
    const page = await suite.open(name);
    await expect.poll(() => markedTexts(page)).toEqual(expectedTexts(name));
  });
});
