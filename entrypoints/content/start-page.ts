import type { Settings } from '@/core/settings/settings';
import type { backgroundOrNull } from '@/extension/background-or-null';
import { createDrawCard } from '@/extension/create-draw-card';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { type CardController, startCard } from '@/page/card/card-controller';
import { isCardHost } from '@/page/card/card-element';
import { type PageSession, startPageSession } from '@/page/session/page-session';

/** What works on a page while its site is on. */
export interface RunningPage {
  session: PageSession;
  card: CardController;
}

/** Has a page, or an element of it, read and its terms explained, until the signal aborts. */
export function startPage(
  root: Document | Element,
  background: ReturnType<typeof backgroundOrNull>,
  choice: Settings,
  signal: AbortSignal,
): RunningPage {
  const session = startPageSession(
    {
      root,
      finder: background,
      openShadowRoot: (element) => (isCardHost(element) ? null : openShadowRoot(element)),
      choice,
      onTerms: (terms) => void background.reportTerms(terms),
    },
    signal,
  );
  const card = startCard(
    {
      session,
      choice,
      drawCard: createDrawCard(background),
      showAbove: background.showAbove,
      onOpenChecklist: (item) => void background.openChecklist(item),
    },
    signal,
  );
  return { session, card };
}
