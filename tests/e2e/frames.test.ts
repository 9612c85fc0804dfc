import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const FRAMES: [string, string, string][] = [
  ['same-origin', 'peripheral neuropathy', 'Peripheral neuropathy'],
  ['srcdoc', 'joint pain', 'Joint pain'],
  ['written', 'muscle weakness', 'Muscle weakness'],
  ['sandboxed', 'peripheral neuropathy', 'Peripheral neuropathy'],
];

describe('frames', () => {
  const suite = startSuite();

  it.each(FRAMES)('reads a %s frame and explains its term', async (name, text, title) => {
    const page = await suite.open('frames');
    const element = await page.waitForSelector(`iframe[name="${name}"]`);
    const frame = await until('the frame', () => element?.contentFrame());
    await waitForMarks(frame);
    expect(await markedTexts(frame)).toEqual([text]);
    await hoverMark(frame, text);
    await waitForCard(page, title);
  });
});
