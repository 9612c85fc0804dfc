import { browser } from '#imports';
import type { BackgroundCalls } from '@/core/calls/messages';
import { termForWords } from '@/core/look-up/term-for-words';
import { HEALTH_PAGE } from '@/core/senses/page-context';
import { page } from './messaging';
import { addressOfTerm } from './open-own-page';
import { TOP_FRAME } from './page-terms';
import type { Handlers } from './remote-calls';

/** What finds terms in words, and what looks them up. */
type Finders = Pick<Handlers<BackgroundCalls>, 'findTerms' | 'lookUp'>;

const ITEM = 'explain';

/**
 * Offers in the menu of selected text to explain it: beside the selection, or in a tab where the page cannot show a card.
 * The selection is taken for a text about health: who asks has a reason to.
 */
export function watchExplainMenu({ findTerms, lookUp }: Finders): void {
  const { contextMenus, runtime, tabs } = browser;
  // Browsers on telephones have no such menu.
  if (!contextMenus) return;
  runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: ITEM, title: 'Explain “%s”', contexts: ['selection'] });
  });
  contextMenus.onClicked.addListener(async ({ selectionText, frameId = TOP_FRAME }, tab) => {
    const words = selectionText?.trim();
    if (!words || tab?.id === undefined) return;
    const [found] = await findTerms([words], HEALTH_PAGE);
    const term = termForWords(words, found?.matches ?? [], await lookUp(words));
    const isShown = await page(tab.id, frameId)
      .explainSelection(term, words)
      .catch(() => false);
    if (!isShown)
      await tabs.create({ url: runtime.getURL(addressOfTerm(term) as '/options.html') });
  });
}
