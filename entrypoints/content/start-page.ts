import { packsOn } from '@/core/settings/own-packs-stamp';
import type { Settings } from '@/core/settings/settings';
import type { backgroundOrNull } from '@/extension/background-or-null';
import { createDrawCard } from '@/extension/create-draw-card';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { type CardController, startCard } from '@/page/card/card-controller';
import { isCardHost } from '@/page/card/card-element';
import { readLanguagesOf } from '@/page/read/readability';
import { type PageSession, startPageSession } from '@/page/session/page-session';

/** What works on a page while its site is on. */
export interface RunningPage {
  readonly session: PageSession;
  /** The card, which is started when it is first asked for, or when there may be terms. */
  card(): CardController;
}

/** Has a page, or an element of it, read and its terms explained, until the signal aborts. */
export function startPage(
  root: Document | Element,
  background: ReturnType<typeof backgroundOrNull>,
  choice: Settings,
  signal: AbortSignal,
): RunningPage {
  readLanguagesOf(packsOn(choice));
  let card: CardController | null = null;
  // Most pages have no term, and listening to pointer and keys costs each of their moves.
  const startCardOnce = () => {
    card ??= startCard(
      {
        session,
        choice,
        drawCard: createDrawCard(background),
        showAbove: background.showAbove,
        runErrand: background.runErrand,
      },
      signal,
    );
    return card;
  };
  const session = startPageSession(
    {
      root,
      finder: background,
      openShadowRoot: (element) => (isCardHost(element) ? null : openShadowRoot(element)),
      choice,
      onWhole: startCardOnce,
      onTerms: (terms) => void background.reportTerms(terms),
    },
    signal,
  );
  return { session, card: startCardOnce };
}
