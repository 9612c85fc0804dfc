import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView } from '@/page/card/card-view';
import type { DrawCard } from '@/page/card/term-trail';
import { cardText, clearStage, contentOf, inCard, makeTarget, nextFrame, setStage } from './stage';

const options = {
  drawCard: vi.fn<DrawCard>(),
  onOpenChecklist: vi.fn(),
  onHover: vi.fn(),
};
let view: CardView;

beforeEach(() => {
  setStage();
  for (const option of Object.values(options)) option.mockReset();
  options.drawCard.mockImplementation(async (request) => contentOf(request));
  view = new CardView(options);
});
afterEach(() => {
  view.close();
  clearStage();
});

/** Presses a button of the card that acts so. */
async function act(kind: string): Promise<void> {
  inCard('button').dataset.action = kind;
  inCard('button').click();
  await nextFrame();
}

describe('what a button does', () => {
  beforeEach(() => view.open(makeTarget('numb'), 'tap'));

  it('opens related terms in place, with a way back', async () => {
    await act('open:cramp');
    expect(cardText()).toBe('cramp, seen: null, from another');
    await act('back');
    expect(cardText()).toBe('numb, seen: the numb');
  });

  it('closes the card', async () => {
    await act('close');
    expect(options.onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'escaped' });
  });

  it('opens the checklist at an item', async () => {
    await act('check:d_weak');
    expect(options.onOpenChecklist).toHaveBeenCalledExactlyOnceWith('d_weak');
  });
});
