import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnElement } from '@/core/card/card-drawing';
import { LONGEST_ABSENCE_MS } from '@/page/card/target-follower';
import { cardRoot, cardText, clickInCard, contentOf, inCard, makeTarget, nextFrame } from './stage';
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

  it('is left to the background where it is an errand', async () => {
    await act('check:d_weak');
    expect(options.runErrand).toHaveBeenCalledExactlyOnceWith('check:d_weak');
    expect(cardText()).toBe('numb, seen: the numb');
  });
});

describe('an errand', () => {
  /** A foot of a card, with one button. */
  const footWith = (words: string): DrawnElement => {
    const attributes = { type: 'button', 'data-action': 'know:numb' };
    const button = { name: 'button', attributes, children: [words] };
    return { name: 'div', attributes: { class: 'foot' }, children: [button] };
  };
  beforeEach(async () => {
    options.drawCard.mockImplementation(async (request) => {
      const { drawing, styles } = contentOf(request);
      return { styles, drawing: { ...drawing, children: [request.term, footWith(' known')] } };
    });
    await view.open(makeTarget('numb'), 'tap');
  });

  it('changes the foot alone, whose first button has the focus then', async () => {
    options.runErrand.mockResolvedValue(footWith(' again'));
    const card = inCard('.card');
    clickInCard('button');
    await vi.advanceTimersByTimeAsync(0);
    expect(cardText()).toBe('numb again');
    expect(inCard('.card')).toBe(card);
    expect(cardRoot()?.activeElement).toBe(inCard('button'));
  });

  it('changes nothing of the card that came meanwhile', async () => {
    let answer = (_: DrawnElement) => {};
    options.runErrand.mockReturnValue(new Promise((done) => (answer = done)));
    clickInCard('button');
    await view.open(makeTarget('cramp'), 'tap');
    answer(footWith(' again'));
    await nextFrame();
    expect(cardText()).toBe('cramp known');
  });

  it('has the card stay though its words are marked no more', async () => {
    let isMarked = true;
    const target = makeTarget('numb', { isThere: () => isMarked });
    await view.open(target, 'tap');
    clickInCard('button');
    isMarked = false;
    await vi.advanceTimersByTimeAsync(2 * LONGEST_ABSENCE_MS);
    expect(options.onHover).not.toHaveBeenCalled();
    (target.node as Element).remove();
    await vi.advanceTimersByTimeAsync(2 * LONGEST_ABSENCE_MS);
    expect(options.onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'lost', target });
  });
});
