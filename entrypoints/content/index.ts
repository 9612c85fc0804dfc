import finderGlossary from 'virtual:finder-glossary';
import { browser, defineContentScript } from '#imports';
import { createFinder } from '@/core/find-terms';
import { createPageJudge } from '@/core/page-context';
import { isSiteOn, type Settings } from '@/core/settings';
import { answerAsPage, background } from '@/extension/messaging';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { settingsStore } from '@/extension/settings-store';
import { startPageSession } from '@/page/page-session';
import { siteOfPage } from '@/page/site';
import { type CardController, startCard } from './card-controller';
import { isOurs } from './card-element';
import './highlight.css';
import { shadowPaint } from './shadow-paint';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  async main() {
    const life = new AbortController();
    const site = siteOfPage();
    const findTerms = createFinder(finderGlossary);
    const judgePage = createPageJudge(finderGlossary.wordGroups);
    let running: { stop: AbortController; card: CardController } | null = null;

    /** An answer, or null where there is none: the extension was updated or removed, and all of ours goes with it. */
    const orNothing = <T>(answer: Promise<T>): Promise<T | null> =>
      answer.catch(() => {
        if (!browser.runtime?.id) life.abort();
        return null;
      });
    const start = (stop: AbortController) => {
      const signal = AbortSignal.any([stop.signal, life.signal]);
      const session = startPageSession(
        {
          findTerms,
          judgePage,
          openShadowRoot: (element) => (isOurs(element) ? null : openShadowRoot(element)),
          shadowPaint: shadowPaint(),
          onTerms: (terms) => void orNothing(background.reportTerms(terms)),
        },
        signal,
      );
      const card = startCard(
        session,
        (id) => orNothing(background.explain(id)),
        (item) => void orNothing(background.openChecklist(item)),
        signal,
      );
      return { stop, card };
    };
    const apply = (settings: Settings) => {
      const on = isSiteOn(settings, site);
      if (on === (running !== null)) return;
      running?.stop.abort();
      running = on ? start(new AbortController()) : null;
    };

    answerAsPage(
      {
        describePage: () => ({ site, on: running !== null }),
        revealTerm: (id) => running?.card.reveal(id),
        stepTerm: (step) => running?.card.step(step) ?? 'not-here',
      },
      life.signal,
    );
    settingsStore.watch(apply, life.signal);
    apply(await settingsStore.load());
  },
});
