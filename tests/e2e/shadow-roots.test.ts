import { expect, it } from 'vitest';
import { waitForCard } from './card';
import { markedTexts, waitForMarks } from './marks';
import { hoverMark } from './pointer';
import { startSuite } from './suite';

/** What the script of the page offers. */
declare function addLater(): void;

const suite = startSuite();
const WORDS: [string, string][] = [
  ['open', 'peripheral neuropathy'],
  ['nested', 'muscle weakness'],
  ['closed', 'joint pain'],
  ['declared', 'nerve fibres'],
];

it.each(WORDS)('explains a term in a shadow root: %s', async (_, text) => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  await hoverMark(page, text);
  await waitForCard(page);
});

it('paints marks in shadow roots', async () => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  const decoration = await page.evaluate(() => {
    const inside = document.querySelector('open-note')?.shadowRoot?.querySelector('p');
    return inside && getComputedStyle(inside, '::highlight(healthgloss)').textDecorationLine;
  });
  expect(decoration).toBe('underline');
});

it('finds shadow roots that come later', async () => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  await page.evaluate(() => addLater());
  await expect.poll(() => markedTexts(page), { timeout: 5000 }).toContain('spinal cord');
});
