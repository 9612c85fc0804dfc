import { expect, it } from 'vitest';
import { askCard, waitForCardNamed } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

const suite = startSuite();

it('marks and explains on a page that allows nothing', async () => {
  const page = await suite.open('strict-csp');
  await waitForMarks(page, 2);
  const decoration = await page.$eval(
    'p',
    (part) => getComputedStyle(part, '::highlight(healthgloss)').textDecorationLine,
  );
  expect(decoration).toBe('underline');
  await hoverMark(page, 'fibromyalgia');
  await waitForCardNamed(page, 'Fibromyalgia');
  const isStyled = await askCard(page, (root) => {
    const frame = root.querySelector('.frame');
    return frame !== null && getComputedStyle(frame).backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  expect(isStyled).toBe(true);
});
