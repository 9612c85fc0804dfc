import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../driver/accessibility-tree';
import { BROWSER_NAME } from '../../driver/browser';
import { until } from '../../driver/until';
import { openScene } from '../../scripts/gallery/open-scene';
import { SCENES } from '../../scripts/gallery/scenes';
import { startSuite } from './suite';

/** A row for each term of all glossaries, or whole pages that others have already. */
const LEFT_OUT = ['options-glossary', 'options-term', 'options-end', 'card-low-window'];

const scenes = SCENES.filter(({ name }) => !LEFT_OUT.includes(name));

/** What is another every day. */
const evenOut = (tree: string) =>
  tree.replace(/\d{4}-\d\d-\d\d|[A-Z][a-z]+ \d{1,2}, \d{4}/g, 'DATE');

/** How long what is told stays the same once all of it has come. */
const SETTLED_MS = 300;

/** The tree once it changes no more: the browser tells of what a page draws some time after that. */
async function settledTree(page: Page, part?: string): Promise<string> {
  let last = '';
  return until('the tree to settle', async () => {
    const before = last;
    last = await accessibilityTree(page, part);
    if (last === before) return last;
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    return null;
  });
}

// Firefox's driver tells nothing of its accessibility tree.
describe.runIf(BROWSER_NAME === 'chromium')('what a screen reader is told', () => {
  const suite = startSuite({ settings: { region: 'GB' } });

  // What is meant to change is written anew by `npm run trees`.
  it.each(scenes)('of the scene $name is as it was', async (scene) => {
    const { browser, server } = suite;
    const prepare = (page: Page) => page.setViewport({ width: scene.width, height: scene.height });
    const { page, close } = await openScene({ browser, origin: server.origin, prepare }, scene);
    await page.bringToFront();
    const part = scene.name.startsWith('card-') ? 'dialog' : undefined;
    const tree = evenOut(await settledTree(page, part));
    await expect(tree).toMatchFileSnapshot(`trees/${scene.name}.txt`);
    await close();
  });
});
