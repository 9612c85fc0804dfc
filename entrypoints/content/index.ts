import { defineContentScript } from '#imports';
import { backgroundOrNull } from '@/extension/background-or-null';
import { answerAsPage } from '@/extension/messaging';
import { onReturn } from '@/extension/on-return';
import { isOrphaned } from '@/extension/orphaned';
import { settingsStore } from '@/extension/settings-store';
import { untilAnswered } from '@/extension/until-answered';
import { firstInput } from '@/page/card/first-input';
import { onRewritten } from '@/page/follow/on-rewritten';
import { createPace } from '@/page/pace/pace';
import { askedRoot } from '@/page/session/asked-root';
import { whenReadable } from '@/page/session/when-readable';
import { createPageWork } from './page-work';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Later the browser would wait for all of the page, which may be long in coming, and the page would listen first.
  runAt: 'document_start',
  async main() {
    firstInput();
    const life = new AbortController();
    const background = backgroundOrNull(() => isOrphaned() && life.abort());
    const page = createPageWork(background, askedRoot(), life);
    const readable = whenReadable(createPace());
    const obeySettings = async () => {
      await readable;
      page.obey(await untilAnswered(settingsStore.load));
    };

    onRewritten(() => page.restart(), life.signal);
    answerAsPage(
      {
        describePage: () => ({ site: page.site }),
        async readWhole() {
          // Who has just switched the site on asks before the page has heard of it.
          await obeySettings();
          return page.readWhole();
        },
        revealTerm: (id) => page.card()?.reveal(id),
        explainSelection: (term, words) => page.card()?.explainSelection(term, words) ?? false,
        closeCard: () => page.card()?.close(),
        stepTerm: (step) => page.card()?.step(step) ?? 'not-here',
        showFramed: (term) => page.card()?.showFramed(term) ?? false,
      },
      life.signal,
    );
    await readable;
    settingsStore.watch(page.obey, life.signal);
    // Firefox does not always tell of what was changed while the page was away.
    onReturn(obeySettings, life.signal);
    await obeySettings();
  },
});
