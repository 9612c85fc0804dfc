import { defineContentScript } from '#imports';
import { backgroundOrNull } from '@/extension/background-or-null';
import { answerAsPage } from '@/extension/messaging';
import { isOrphaned } from '@/extension/orphaned';
import { settingsStore } from '@/extension/settings-store';
import { onRewritten } from '@/page/follow/on-rewritten';
import './highlight.css';
import { createPageWork } from './page-work';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  async main() {
    const life = new AbortController();
    const background = backgroundOrNull(() => isOrphaned() && life.abort());
    const page = createPageWork(background, life);

    onRewritten(() => page.restart(), life.signal);
    answerAsPage(
      {
        describePage: () => ({ site: page.site }),
        revealTerm: (id) => page.card()?.reveal(id),
        stepTerm: (step) => page.card()?.step(step) ?? 'not-here',
        showFramed: (term) => page.card()?.showFramed(term) ?? false,
      },
      life.signal,
    );
    settingsStore.watch(page.obey, life.signal);
    page.obey(await settingsStore.load());
  },
});
