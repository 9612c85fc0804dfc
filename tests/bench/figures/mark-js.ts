import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundledGlossary } from '../../../src/core/bundled-glossary';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';

/** mark.js goes through the page once for each form. A part of ours is enough to tell. */
const FORMS = 150;

declare class Mark {
  constructor(root: Element);
  mark(words: string[], options: object): void;
}

/** The time of mark.js with some of our forms over our time on the main thread with all of them. */
export async function measureMarkJs({ bench, address }: Bench): Promise<Record<string, number>> {
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js'), 'utf8');
  const forms = bundledGlossary.terms
    .flatMap(({ forms }) => forms.standard.filter((form) => !form.includes('…')))
    .slice(0, FORMS);
  const theirs = await withBenchPage(bench, address('terms'), async ({ page }) => {
    await page.addScriptTag({ content: library });
    return page.evaluate((words) => {
      const before = performance.now();
      new Mark(document.body).mark(words, { accuracy: 'exactly', separateWordSearch: false });
      return performance.now() - before;
    }, forms);
  });
  const ours = await withBenchPage(bench, address('terms'), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    return ask((it) => it.scan());
  });
  return { 'markJs.ratio': theirs / ours.workMs };
}
