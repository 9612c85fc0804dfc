import { browser, defineContentScript } from '#imports';
import type { CardRequest } from '@/core/card/card-drawing';
import { isSiteOn, type Settings } from '@/core/settings/settings';
import { answerAsPage, background } from '@/extension/messaging';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { onOrphaned } from '@/extension/orphaned';
import { settingsStore } from '@/extension/settings-store';
import { type CardController, startCard } from '@/page/card/card-controller';
import { isOurs } from '@/page/card/card-element';
import { onRewritten } from '@/page/follow/rewritten';
import type { TermFinder } from '@/page/session/lookups';
import { startPageSession } from '@/page/session/page-session';
import { siteOfPage } from '@/page/session/site';
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
    let styles: string | null = null;
    let running: { stop: AbortController; card: CardController } | null = null;

    /** An answer, or null where there is none: the extension was updated or removed, and all of ours goes with it. */
    const orNothing = <T>(answer: Promise<T>): Promise<T | null> =>
      answer.catch(() => {
        if (!browser.runtime?.id) life.abort();
        return null;
      });
    const finder: TermFinder = {
      mayHoldTerms: (texts) => orNothing(background.mayHoldTerms(texts)),
      findTerms: (texts, page) => orNothing(background.findTerms(texts, page)),
      judgePage: (sample) => orNothing(background.judgePage(sample)),
    };
    const drawCard = async (request: CardRequest) => {
      styles ??= await orNothing(background.cardStyles());
      const drawing = await orNothing(background.drawCard(request));
      return drawing && styles !== null ? { drawing, styles } : null;
    };
    const start = (stop: AbortController) => {
      const signal = AbortSignal.any([stop.signal, life.signal]);
      onOrphaned(() => life.abort(), signal);
      const session = startPageSession(
        {
          finder,
          openShadowRoot: (element) => (isOurs(element) ? null : openShadowRoot(element)),
          shadowPaint: shadowPaint(),
          onTerms: (terms) => void orNothing(background.reportTerms(terms)),
        },
        signal,
      );
      const openChecklist = (item: string) => void orNothing(background.openChecklist(item));
      return { stop, card: startCard(session, drawCard, openChecklist, signal) };
    };
    const apply = (settings: Settings) => {
      const on = isSiteOn(settings, site);
      if (on === (running !== null)) return;
      running?.stop.abort();
      running = on ? start(new AbortController()) : null;
    };

    const startAnew = () => {
      if (!running) return;
      running.stop.abort();
      running = start(new AbortController());
    };

    onRewritten(startAnew, life.signal);
    answerAsPage(
      {
        describePage: () => ({ site }),
        revealTerm: (id) => running?.card.reveal(id),
        stepTerm: (step) => running?.card.step(step) ?? 'not-here',
      },
      life.signal,
    );
    settingsStore.watch(apply, life.signal);
    apply(await settingsStore.load());
  },
});
