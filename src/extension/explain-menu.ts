import { browser } from '#imports';
import type { BackgroundCalls } from '@/core/calls/messages';
import { unknownWords } from '@/core/glossary/unknown-term';
import { termForWords } from '@/core/look-up/term-for-words';
import type { Say } from '@/core/messages/say';
import { HEALTH_PAGE } from '@/core/senses/page-context';
import { page } from './messaging';
import { addressOfTerm, addressToAdd, addressToLookUp, openOwnPage } from './open-own-page';
import { TOP_FRAME } from './page-terms';
import type { Handlers } from './remote-calls';
import { selectedWords } from './selected-words';

/** What finds terms in words, and what looks them up. */
type Finders = Pick<Handlers<BackgroundCalls>, 'findTerms' | 'lookUp'>;

const EXPLAIN = 'explain';
const ADD = 'add';
/** What the browser puts the selected words in place of. */
const SELECTED = '%s';

/** What the menu of selected text offers, and the text that says so. */
const ITEMS = [
  { id: EXPLAIN, says: 'menu_explain' },
  { id: ADD, says: 'menu_add' },
] as const;

/**
 * Offers in the menu of selected text to explain it: beside the selection, or in a tab where the page cannot show a card;
 * and to add it to a glossary of one's own, on the page of options. To be explained, the selection is taken for a text about
 * health: who asks has a reason to.
 */
export function watchExplainMenu(say: () => Promise<Say>, { findTerms, lookUp }: Finders): void {
  const { contextMenus, runtime } = browser;
  // Browsers on telephones have no such menu.
  if (!contextMenus) return;
  runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    const current = await say();
    for (const { id, says } of ITEMS) {
      contextMenus.create({ id, title: titleOf(current, says), contexts: ['selection'] });
    }
  });
  contextMenus.onClicked.addListener(async (info, tab) => {
    const { selectionText, menuItemId, frameId = TOP_FRAME } = info;
    const words = selectionText?.trim();
    if (!words || tab?.id === undefined) return;
    if (menuItemId === ADD) {
      await openOwnPage(addressToAdd(await selectedWords.keep(words)));
      return;
    }
    const [found] = await findTerms([words], HEALTH_PAGE);
    const term = termForWords(words, found?.matches ?? [], await lookUp(words));
    const isShown = await page(tab.id, frameId)
      .explainSelection(term, words)
      .catch(() => false);
    if (isShown) return;
    const isTerm = unknownWords(term) === null;
    await openOwnPage(
      isTerm ? addressOfTerm(term) : addressToLookUp(await selectedWords.keep(words)),
    );
  });
}

/** Has the menu say the same in another language. */
export async function renameExplainMenu(say: Say): Promise<void> {
  for (const { id, says } of ITEMS) {
    // Fails where there is no such menu.
    await browser.contextMenus?.update(id, { title: titleOf(say, says) }).catch(() => {});
  }
}

function titleOf(say: Say, says: (typeof ITEMS)[number]['says']): string {
  return say(says, { words: SELECTED });
}
