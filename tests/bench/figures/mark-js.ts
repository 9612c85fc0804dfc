import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundledSource } from '../../../build/bundled-source';
import { expandForm } from '../../../src/core/compile/expand/expand-form';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';

const require = createRequire(import.meta.url);

/** How many forms mark.js is given at once: it goes through the page for each, and the driver waits for it not for ever. */
const FORMS_AT_ONCE = 150;

declare class Mark {
  constructor(root: Element);
  mark(words: string[], options: object): void;
}

/** The time of mark.js with the standard names of our terms over our time on the main thread with all their forms. */
export async function measureMarkJs({ bench, address }: Bench): Promise<Record<string, number>> {
  const library = readFileSync(require.resolve('mark.js'), 'utf8');
  const forms = bundledSource.packs
    .flatMap(({ terms, formWords }) =>
      terms.flatMap(({ forms }) =>
        forms.standard.flatMap((form) => expandForm(form, formWords ?? {})),
      ),
    )
    .filter((form) => !form.includes('…'));
  const theirsMs = await withBenchPage(bench, address('terms'), async ({ page }) => {
    await page.addScriptTag({ content: library });
    const markMs = (some: string[]) =>
      page.evaluate((words) => {
        const before = performance.now();
        new Mark(document.body).mark(words, { accuracy: 'exactly', separateWordSearch: false });
        return performance.now() - before;
      }, some);
    let ms = 0;
    for (let from = 0; from < forms.length; from += FORMS_AT_ONCE) {
      ms += await markMs(forms.slice(from, from + FORMS_AT_ONCE));
    }
    return ms;
  });
  const ours = await withBenchPage(bench, address('terms'), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    return ask((it) => it.scan());
  });
  return { 'markJs.ratio': theirsMs / ours.workMs };
}
