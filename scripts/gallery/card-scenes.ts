import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../driver/browser';
import { askCard, cardText, clickInCard, waitForCard } from '../../driver/card';
import { explainSelection } from '../../driver/explain-selection';
import { hoverWords } from '../../driver/pointer';
import { until } from '../../driver/until';
import { OPEN_DELAY_MS } from '../../src/core/card/next-hover-state';
import { unknownTerm } from '../../src/core/glossary/unknown-term';
import { SAMPLE_THREAD, type Scene } from './scene';

const scene = (name: string, act: Scene['act'], height = 800): Scene => ({
  name: `card-${name}`,
  address: SAMPLE_THREAD,
  width: 900,
  height,
  act,
});

const card = (name: string, words: string, goOn: Scene['act'] = async () => {}, height?: number) =>
  scene(
    name,
    async (page, started) => {
      await open(page, words);
      await goOn(page, started);
    },
    height,
  );

/** Where colours are forced, nothing tells from outside whether the words are marked: they are pointed at until a card comes. */
async function open(page: Page, words: string): Promise<void> {
  await until(`the card of “${words}”`, async () => {
    await hoverWords(page, words);
    await new Promise((resolve) => setTimeout(resolve, 2 * OPEN_DELAY_MS));
    return cardText(page);
  });
}

async function unfold(page: Page): Promise<void> {
  await askCard(page, (root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    root.querySelector('.deeper')?.scrollIntoView();
  });
}

async function turn(page: Page): Promise<void> {
  await clickInCard(page, '.related button');
  await waitForCard(page, 'Back');
}

async function know(page: Page): Promise<void> {
  await clickInCard(page, '.know');
  await waitForCard(page, 'no longer marked');
}

const unknown = (words: string) => (page: Page, started: TestBrowser) =>
  explainSelection(started, page, unknownTerm(words), words).then(() =>
    waitForCard(page, 'No glossary has this'),
  );

/** The card in each of its states. The last has a term marked no more. */
export const CARD_SCENES: readonly Scene[] = [
  card('fibro', 'fibro'),
  card('twitch', 'Twitches'),
  card('drawing', 'tender points'),
  card('unfolded', 'fibro', unfold),
  card('related', 'fibro', turn),
  card('low-window', 'fibro', undefined, 260),
  scene('unknown-words', unknown('restless paperwork')),
  card('known', 'statin', know),
];
