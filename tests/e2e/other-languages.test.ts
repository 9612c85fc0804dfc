import { expect, it } from 'vitest';
import { builtExtension, openExtensionPage, openPage } from '../../driver/browser';
import { askCard, waitForCard } from '../../driver/card';
import { markedTexts } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { storeSettings } from '../../driver/store-settings';
import type { WholePack } from '../../src/core/pack-file/pack-file';
import { keepPack } from '../keep-pack';
import { entry, wholePack } from '../unit/core/own-pack/whole-pack';
import { startSuite } from './suite';

const suite = startSuite();

const SPANISH = wholePack({
  id: 'musculos',
  name: 'Músculos',
  language: 'es',
  terms: [
    entry('trapecio', 'trapecio', { definition: 'Un músculo grande de la espalda.' }),
    entry('medula', 'médula espinal'),
    entry('una', 'uña'),
  ],
});
const GERMAN = wholePack({
  id: 'gelenke',
  name: 'Gelenke',
  language: 'de-AT',
  terms: [entry('kater', 'Muskelkater'), entry('schlaefe', 'Schläfe')],
});

const SPANISH_TEXT =
  'Me duele el trapecio, y la medula espinal no es una pierna. La uña está bien.';
const GERMAN_TEXT = 'Ich habe einen Muskelkater und schlafe schlecht, die Schläfe tut auch weh.';
const IN_SPANISH = ['trapecio', 'medula espinal', 'uña'];
const IN_GERMAN = ['Muskelkater', 'Schläfe'];

/** Keeps a pack beside those that are kept. */
async function keep(pack: WholePack, ...keptBefore: WholePack[]): Promise<void> {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await keepPack(options, builtExtension(suite.browser.name), pack, keptBefore);
  await options.close();
}

/** Opens a page with this body and this language of its own. */
async function open(body: string, language: string) {
  const page = await openPage(suite.browser, `${suite.server.origin}/languages/page.html`);
  await page.evaluate(
    (html, lang) => {
      document.documentElement.lang = lang;
      document.title = '';
      document.body.innerHTML = html;
    },
    body,
    language,
  );
  return page;
}

it('marks a page in the language of each pack, whatever it is said to be, and no other', async () => {
  await keep(SPANISH);
  await keep(GERMAN, SPANISH);
  const paragraphs = `<p>${SPANISH_TEXT}</p><p>${GERMAN_TEXT}</p><p>The trapecio of my friend is not the Muskelkater that I had: it was a peripheral neuropathy.</p>`;
  for (const language of ['es', 'de', 'en', '']) {
    const page = await open(paragraphs, language);
    await expect
      .poll(() => markedTexts(page))
      .toEqual([...IN_SPANISH, ...IN_GERMAN, 'peripheral neuropathy']);
    await page.close();
  }
  const short = await open(
    '<h2 lang="es">Trapecio</h2><h2>Muskelkater</h2><p>Peripheral neuropathy</p>',
    'en',
  );
  await expect.poll(() => markedTexts(short)).toEqual(['Trapecio', 'Peripheral neuropathy']);
  const french = await open(`<p>${SPANISH_TEXT}</p><p lang="en">Peripheral neuropathy</p>`, 'fr');
  await expect.poll(() => markedTexts(french)).toEqual(['Peripheral neuropathy']);
});

it('says of a card in which language it is, and clears all marks of a pack that is switched off', async () => {
  await keep(SPANISH);
  const page = await open(`<p>${SPANISH_TEXT}</p><p lang="en">Peripheral neuropathy</p>`, 'es');
  await expect.poll(() => markedTexts(page)).toEqual([...IN_SPANISH, 'Peripheral neuropathy']);
  await hoverMark(page, 'trapecio');
  await waitForCard(page, 'Un músculo grande de la espalda.');
  const languages = await askCard(page, (root) =>
    ['.name span', '.definition'].map((part) => root.querySelector(part)?.getAttribute('lang')),
  );
  expect(languages).toEqual(['es', 'es']);
  await storeSettings(suite.browser, { 'packsOff/own-musculos': true });
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toEqual(['Peripheral neuropathy']);
  await storeSettings(suite.browser, { 'packsOff/own-musculos': false });
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toEqual([...IN_SPANISH, 'Peripheral neuropathy']);
});
