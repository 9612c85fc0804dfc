import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readData } from '../../build/bundled-data';
import { BROWSER_NAME, builtExtension } from '../../driver/browser';
import { askCard, cardBox, waitForCardNamed } from '../../driver/card';
import { hoverMark } from '../../driver/pointer';
import type { LineDrawing } from '../../src/core/glossary/line-drawing';
import { startSuite } from './suite';

const suite = startSuite();
const { says, height } = readData<LineDrawing>('drawings/tender-points.json');

it('shows the line drawing of a term, as wide as its words, and says what there is to see', async () => {
  const page = await suite.open('sample-thread');
  await hoverMark(page, 'tender points');
  await waitForCardNamed(page, 'Tender point');
  const box = await cardBox(page, '.drawing');
  const words = await cardBox(page, '.definition');
  expect(box?.width).toBeCloseTo(words?.width ?? 0, 0);
  expect(box?.height).toBeCloseTo(((box?.width ?? 0) * height) / 320, 0);
  const drawn = await askCard(page, (root) => {
    const picture = root.querySelector('.drawing');
    const spot = picture?.querySelector('.drawn-sore');
    const label = picture?.querySelector<SVGTextElement>('text');
    return {
      role: picture?.role ?? picture?.getAttribute('role'),
      name: picture?.getAttribute('aria-label'),
      stroke: spot && getComputedStyle(spot).stroke,
      isDrawn: (spot?.getBoundingClientRect().height ?? 0) > 50,
      labelWidth: (label?.getBoundingClientRect().width ?? 0) > 10,
    };
  });
  expect(drawn).toEqual({
    role: 'img',
    name: says,
    stroke: 'rgb(138, 12, 21)',
    isDrawn: true,
    labelWidth: true,
  });
});

it('brings none of them into pages before a card opens', () => {
  const script = readFileSync(
    join(builtExtension(BROWSER_NAME), 'content-scripts', 'content.js'),
    'utf8',
  );
  expect(script).not.toContain('drawn-');
  expect(script).not.toContain(says.slice(0, 30));
});
