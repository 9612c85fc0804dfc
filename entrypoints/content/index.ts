import { defineContentScript } from '#imports';
import { isSiteOn, type Settings } from '@/core/settings/settings';
import { backgroundOrNull } from '@/extension/background-or-null';
import { createDrawCard } from '@/extension/create-draw-card';
import { answerAsPage } from '@/extension/messaging';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { isOrphaned, onOrphaned } from '@/extension/orphaned';
import { settingsStore } from '@/extension/settings-store';
import { startCard } from '@/page/card/card-controller';
import { isCardHost } from '@/page/card/card-element';
import { onRewritten } from '@/page/follow/on-rewritten';
import { startPageSession } from '@/page/session/page-session';
import { Restartable } from '@/page/session/restartable';
import { siteOfPage } from '@/page/session/site-of-page';
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
    const background = backgroundOrNull(() => isOrphaned() && life.abort());
    const drawCard = createDrawCard(background);

    const page = new Restartable((signal) => {
      onOrphaned(() => life.abort(), signal);
      const session = startPageSession(
        {
          root: document,
          finder: background,
          openShadowRoot: (element) => (isCardHost(element) ? null : openShadowRoot(element)),
          shadowPaint: shadowPaint(),
          onTerms: (terms) => void background.reportTerms(terms),
        },
        signal,
      );
      const onOpenChecklist = (item: string) => void background.openChecklist(item);
      return startCard({ session, drawCard, onOpenChecklist }, signal);
    }, life.signal);
    const apply = (settings: Settings) => page.set(isSiteOn(settings, site));

    onRewritten(() => page.restart(), life.signal);
    answerAsPage(
      {
        describePage: () => ({ site }),
        revealTerm: (id) => page.running?.reveal(id),
        stepTerm: (step) => page.running?.step(step) ?? 'not-here',
      },
      life.signal,
    );
    settingsStore.watch(apply, life.signal);
    apply(await settingsStore.load());
  },
});
