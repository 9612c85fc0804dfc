import { readSettings } from '@/core/settings/read-settings';
import { isSiteOn, type Settings, workAlike } from '@/core/settings/settings';
import type { backgroundOrNull } from '@/extension/background-or-null';
import { onOrphaned } from '@/extension/orphaned';
import type { CardController } from '@/page/card/card-controller';
import { followKnown } from '@/page/session/follow-known';
import { Restartable } from '@/page/session/restartable';
import { siteOfPage } from '@/page/session/site-of-page';
import { startPage } from './start-page';

/** All that we do on this page, as the settings say for its `site`; where that is null, it is always done. */
export interface PageWork {
  readonly site: string | null;
  /** The card; null while the site is off. */
  card(): CardController | null;
  /** Reads all of the page, and then gives true; false at once where the site is off. */
  readWhole(): Promise<boolean>;
  /** Obeys the settings, which have changed or are known for the first time. */
  obey(settings: Settings): void;
  /** Starts anew on a document that has been rewritten. */
  restart(): void;
}

/**
 * Makes the work on this page, or on an element that was asked for, which is worked on whether the site is on or off.
 * Nothing is done before the settings are known, nor once `life` has aborted.
 */
export function createPageWork(
  background: ReturnType<typeof backgroundOrNull>,
  asked: Element | null,
  life: AbortController,
): PageWork {
  const site = asked ? null : siteOfPage();
  let obeyed: Settings = readSettings([]);
  const work = new Restartable((signal) => {
    // Listened for at each start, since a rewritten document has lost every listener.
    onOrphaned(() => life.abort(), signal);
    return startPage(asked ?? document, background, obeyed, signal);
  }, life.signal);
  return {
    site,
    card: () => work.running?.card() ?? null,
    async readWhole() {
      const { running } = work;
      await running?.session.readWhole();
      // What was ended before it had read all may have been started anew.
      return running === work.running ? running !== null : this.readWhole();
    },
    obey(settings) {
      const { termsKnown } = obeyed;
      if (!workAlike(settings, obeyed)) work.set(false);
      obeyed = settings;
      // A session that starts below meets no known term: the background leaves them out.
      if (work.running) followKnown(work.running.session, termsKnown, settings.termsKnown);
      work.set(isSiteOn(settings, site));
    },
    restart: () => work.restart(),
  };
}
