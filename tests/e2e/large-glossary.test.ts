import { expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { openPopup, popupText, press } from '../../driver/popup';
import { until } from '../../driver/until';
import { largeTable } from '../scale/large-table';
import {
  addFile,
  addShown,
  chooseFile,
  dropFile,
  glossaryNames,
  openGlossaries,
  textOf,
} from './glossaries-page';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

const suite = startSuite();
const SHIPPED = ['From the article', 'Around the article'];
const THERE = ['clinic', ...SHIPPED];
const { table, rows, word } = largeTable();

const stage = (page: Awaited<ReturnType<typeof openGlossaries>>, words: string) =>
  until(`the stage “${words}”`, async () => (await textOf(page, '.pack-progress')).includes(words));

it('leaves all as it was where the page is closed while a file is read', async () => {
  const options = await openGlossaries(suite.browser);
  // Only a glossary of one's own tells that the list is more than what shows before it is loaded.
  await addFile(options, 'clinic.csv', 'term,definition\ngrobnosis,An illness.\n');
  await dropFile(options, 'large.tsv', table);
  await stage(options, 'Preparing its words');
  await options.close();
  const anew = await openGlossaries(suite.browser);
  await expect.poll(() => glossaryNames(anew)).toEqual(THERE);
});

it('stops reading a file when that is asked for, and the page answers meanwhile', async () => {
  const options = await openGlossaries(suite.browser);
  await dropFile(options, 'large.tsv', table);
  await stage(options, 'Preparing its words');
  await options.click('.pack-progress button');
  await until('the progress to go', async () => !(await options.$('.pack-progress')));
  expect(await options.evaluate(() => document.activeElement?.id)).toBe('glossaries-from-file');
  await dropFile(options, 'small.csv', 'term,definition\nfrobnosis,An illness.\n');
  await options.waitForSelector('.pack-preview');
  expect(await textOf(options, '.pack-preview')).toContain('1 term ·');
  expect(await glossaryNames(options)).toEqual(THERE);
});

it(`takes a table of ${rows} rows, finds its terms on pages and looks them up`, async () => {
  const page = await suite.open('live-posts');
  await page.evaluate((text) => void addPost(text), `They spoke of ${word} to me.`);
  await waitForMarks(page, 2);
  const options = await openGlossaries(suite.browser);
  await chooseFile(options, 'large.tsv', table);
  await addShown(options);
  expect(await glossaryNames(options)).toEqual(['clinic', 'large', ...SHIPPED]);
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toContain(word);
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-look-up');
  await popup.waitForSelector('.look-up-field');
  await popup.type('.look-up-field', word);
  await expect.poll(() => popupText(popup)).toContain(`${word} definition`);
});
