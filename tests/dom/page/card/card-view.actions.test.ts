import { beforeEach, describe, expect, it } from 'vitest';
import { cardText, clickInCard, inCard, makeTarget, nextFrame } from './stage';
import { options, view } from './view-on-stage';

/** Presses a button of the card that acts so. */
async function act(kind: string): Promise<void> {
  inCard('button').dataset.action = kind;
  clickInCard('button');
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
