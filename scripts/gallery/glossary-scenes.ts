import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../driver/card';
import { hoverWords } from '../../driver/pointer';
import { press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { SAMPLE_THREAD, type Scene } from './scene';

const SOUND =
  'term,definition,forms\nfibromyalgia,As our clinic says it.,fibro\ngoitre,A swelling of the thyroid gland in the neck.,goiter; enlarged thyroid\n';
const DOUBTFUL = `${SOUND}head,Where it hurts.,\nbody,All of it.,\n`;
const UNSOUND =
  '{\n  "format": 1,\n  "name": "Clinic list",\n  "terms": [{ "id": "goitre", "name": 7 }]\n}\n';
const ARTICLE =
  'A thyroid nodule is a lump in the thyroid gland. Most nodules, also called thyroid lumps, are harmless. A doctor may order an ultrasound, which is a picture made with sound.';

const onGlossaries = (name: string, act: Scene['act'], view = ''): Scene => ({
  name: `glossaries-${name}`,
  address: `options.html#glossaries${view}`,
  width: 900,
  height: 900,
  act,
});

async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('.pack-rows');
  await press(page, '.pack-fold summary');
  await page.locator('.pack-fold textarea').fill(text);
  await pressButton(page, 'Read it');
  await page.waitForSelector('.pack-preview, .pack-failed');
}

async function add(page: Page): Promise<void> {
  await paste(page, SOUND);
  await pressButton(page, 'Add this glossary');
  await page.waitForSelector('.pack-actions');
}

/** Glossaries of one's own as they are read, kept, shown and written. From `glossaries-kept` on there is one. */
export const GLOSSARY_SCENES: readonly Scene[] = [
  onGlossaries('preview', (page) => paste(page, DOUBTFUL)),
  onGlossaries('unread', (page) => paste(page, UNSOUND)),
  onGlossaries('kept', async (page) => {
    await add(page);
    await press(page, '.pack-actions summary');
  }),
  onGlossaries('terms', (page) => page.waitForSelector('.written-terms'), '/edit/own-glossary'),
  onGlossaries('write', (page) => page.waitForSelector('.term-writer'), '/write'),
  onGlossaries(
    'faults',
    async (page) => {
      await page.waitForSelector('.term-writer');
      await pressButton(page, 'Save term');
      await page.waitForSelector('[aria-invalid]');
    },
    '/write',
  ),
  onGlossaries(
    'article',
    async (page) => {
      await page.locator('textarea').fill(ARTICLE);
      await press(page, '.term-writer button[type=submit]');
      await page.waitForSelector('.proposals');
      await press(page, '.proposals input');
    },
    '/article',
  ),
  {
    name: 'card-own',
    address: SAMPLE_THREAD,
    width: 900,
    height: 800,
    async act(page) {
      await until('the card of the glossary of one’s own', async () => {
        await hoverWords(page, 'fibro');
        return waitForCard(page, 'As our clinic says it.').catch(() => null);
      });
    },
  },
];
