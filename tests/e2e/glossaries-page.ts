import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openExtensionPage, type TestBrowser } from '../../driver/browser';
import { until } from '../../driver/until';

/** Opens the list of glossaries. */
export async function openGlossaries(browser: TestBrowser): Promise<Page> {
  const options = await openExtensionPage(browser, 'options.html#glossaries');
  await options.waitForSelector('.pack-rows');
  return options;
}

/** Chooses a file with this text, as a person does. */
export async function chooseFile(options: Page, name: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'healthgloss-'));
  try {
    writeFileSync(join(folder, name), text);
    const field = await options.waitForSelector('.pack-import input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
    // The browser reads the file once the page asks for it.
    await options.waitForSelector('.pack-preview, .pack-failed', { timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Drops a file with this text on the page. */
export async function dropFile(options: Page, name: string, text: string): Promise<void> {
  await options.evaluate(
    (fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    name,
    text,
  );
}

/** Pastes a text, and has it read. */
export async function pasteText(options: Page, text: string): Promise<void> {
  await options.$eval(
    '.pack-fold textarea',
    (field, content) => {
      (field as HTMLTextAreaElement).value = content;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await options.waitForSelector('.pack-fold textarea');
  await options.$eval('.pack-fold form', (form) => (form as HTMLFormElement).requestSubmit());
}

/** Presses the first button that a selector names, and has a label or words that begin so. */
export async function pressIn(options: Page, selector: string, words: string): Promise<void> {
  await until(`the button “${words}”`, () =>
    options.evaluate(
      (within, beginning) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
        const button = buttons.find((it) =>
          (it.getAttribute('aria-label') ?? (it.textContent || it.title)).startsWith(beginning),
        );
        button?.click();
        return button !== undefined;
      },
      selector,
      words,
    ),
  );
}

/** Adds the glossary that is shown, and waits until it is kept. */
export async function addShown(options: Page, button = 'Add this glossary'): Promise<void> {
  await options.waitForSelector('.pack-preview');
  await pressIn(options, '.pack-preview', button);
  await until('the glossary to be kept', async () =>
    (await textOf(options, '[role=status]')).includes('is added.'),
  );
}

/** Adds a glossary from a file of this text. */
export async function addFile(options: Page, name: string, text: string): Promise<void> {
  await chooseFile(options, name, text);
  await addShown(options);
}

/** The names of the glossaries in their order, and what stands in the place of those that are deleted. */
export function glossaryNames(options: Page): Promise<string[]> {
  return options.$$eval('.pack-name, .pack-gone', (all) => all.map((it) => it.textContent));
}

/** The text of all that a selector names. */
export async function textOf(options: Page, selector: string): Promise<string> {
  const texts = await options.$$eval(selector, (all) => all.map((it) => it.textContent));
  return texts.join('\n');
}

const TYPES = { JSON: 'json', CSV: 'csv', TSV: 'tab-separated' };

/** Saves the first glossary of one's own as a file; gives what would be in that. */
export async function savedAs(options: Page, kind: keyof typeof TYPES): Promise<string> {
  await options.evaluate((words) => {
    const create = URL.createObjectURL;
    Object.assign(URL, {
      createObjectURL(file: Blob) {
        Object.assign(window, { savedFile: file });
        return create(file);
      },
    });
    const buttons = [...document.querySelectorAll<HTMLElement>('.pack-actions button')];
    buttons.find((it) => it.textContent === words)?.click();
  }, kind);
  return until(`the file as ${kind}`, () =>
    options.evaluate(async (type) => {
      const { savedFile } = window as { savedFile?: Blob };
      return savedFile?.type.includes(type) ? savedFile.text() : null;
    }, TYPES[kind]),
  );
}
