import { readSettings } from '@/core/settings/read-settings';
import { isSiteOn, marksAlike, type Settings } from '@/core/settings/settings';
import type { backgroundOrNull } from '@/extension/background-or-null';
import { createDrawCard } from '@/extension/create-draw-card';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { onOrphaned } from '@/extension/orphaned';
import { type CardController, startCard } from '@/page/card/card-controller';
import { isCardHost } from '@/page/card/card-element';
import { startPageSession } from '@/page/session/page-session';
import { Restartable } from '@/page/session/restartable';
import { siteOfPage } from '@/page/session/site-of-page';

/** All that we do on this page, as the settings say; they know the page by its `site`. */
export interface PageWork {
  readonly site: string;
  /** The card; null while the site is off. */
  card(): CardController | null;
  /** Obeys the settings, which have changed or are known for the first time. */
  obey(settings: Settings): void;
  /** Starts anew on a document that has been rewritten. */
  restart(): void;
}

/** Makes the work on this page; nothing is done before the settings are known, nor once `life` has aborted. */
export function createPageWork(
  background: ReturnType<typeof backgroundOrNull>,
  life: AbortController,
): PageWork {
  const site = siteOfPage();
  const cards = { drawCard: createDrawCard(background), showAbove: background.showAbove };
  let obeyed: Settings = readSettings([]);
  const work = new Restartable((signal) => {
    // Listened for at each start, since a rewritten document has lost every listener.
    onOrphaned(() => life.abort(), signal);
    const session = startPageSession(
      {
        root: document,
        finder: background,
        openShadowRoot: (element) => (isCardHost(element) ? null : openShadowRoot(element)),
        choice: obeyed,
        onTerms: (terms) => void background.reportTerms(terms),
      },
      signal,
    );
    const onOpenChecklist = (item: string) => void background.openChecklist(item);
    return startCard({ session, ...cards, onOpenChecklist }, signal);
  }, life.signal);
  return {
    site,
    card: () => work.running,
    obey(settings) {
      if (!marksAlike(settings, obeyed)) work.set(false);
      obeyed = settings;
      work.set(isSiteOn(settings, site));
    },
    restart: () => work.restart(),
  };
}
