import { expect, it } from 'vitest';
import { askCard, waitForCardNamed } from '../../driver/card';
import type { CardScript } from '../../driver/card-script';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();

const look: CardScript<string> = (root) => {
  const frame = root.querySelector('.frame');
  const card = root.querySelector('.card');
  if (!frame || !card) return 'no card';
  const { backgroundColor, width, opacity } = getComputedStyle(frame);
  // Firefox draws it white in a dark card, unless it is told otherwise.
  const { scrollbarColor } = getComputedStyle(root.querySelector('.body') as Element);
  const { color, fontSize, fontFamily, textTransform, letterSpacing } = getComputedStyle(card);
  const text = { color, fontSize, fontFamily, textTransform, letterSpacing };
  return JSON.stringify({ backgroundColor, width, opacity, scrollbarColor, ...text });
};

const isAtRest: CardScript<boolean> = (root) =>
  root.querySelector('.frame')?.getAnimations().length === 0;

/** Whether what lies at the middle of the card is the card: not hidden, cut off or covered. */
const isInFront: CardScript<boolean> = (root) => {
  const { x, y, width, height } =
    root.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === root.host;
};

it('looks the same under a hostile style sheet, and in front', async () => {
  const looks: (string | null)[] = [];
  for (const name of ['link-under-term', 'hostile-css']) {
    const page = await suite.open(name);
    await waitForMarks(page);
    await hoverMark(page, 'fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
    await until('the card to have faded in', () => askCard(page, isAtRest));
    looks.push(await askCard(page, look));
    expect(await askCard(page, isInFront)).toBe(true);
  }
  expect(looks[1]).toBe(looks[0]);
  expect(looks[0]).not.toContain('"scrollbarColor":"auto"');
});
