import { afterEach, beforeEach, vi } from 'vitest';
import { CardView, type CardViewOptions } from '@/page/card/card-view';
import type { DrawCard } from '@/page/card/term-trail';
import { clearStage, contentOf, setStage } from './stage';

/** The spies that the view is made with: what is drawn says what was asked for. */
export const options = {
  drawCard: vi.fn<DrawCard>(),
  runErrand: vi.fn<CardViewOptions['runErrand']>(),
  onHover: vi.fn(),
};

/** The card of the test that runs, of which nothing is left after it. */
export let view: CardView;

beforeEach(() => {
  setStage();
  for (const option of Object.values(options)) option.mockReset();
  options.runErrand.mockResolvedValue(null);
  options.drawCard.mockImplementation(async (request) => contentOf(request));
  view = new CardView(options);
});
afterEach(() => {
  view.close();
  clearStage();
});
