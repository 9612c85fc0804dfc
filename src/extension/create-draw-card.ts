import type { BackgroundCalls } from '@/core/calls/messages';
import type { OrNull } from '@/core/calls/remote-finder';
import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';

type CardCalls = OrNull<Pick<BackgroundCalls, 'drawCard' | 'cardStyles'>>;
type DrawCard = (request: CardRequest) => Promise<{ drawing: DrawnElement; styles: string } | null>;

/** Makes what gives the content of cards, with their style sheet, which is asked for once; null where either cannot be had. */
export function createDrawCard({ drawCard, cardStyles }: CardCalls): DrawCard {
  let styles: string | null = null;
  return async (request) => {
    styles ??= await cardStyles();
    const drawing = await drawCard(request);
    return drawing && styles !== null ? { drawing, styles } : null;
  };
}
