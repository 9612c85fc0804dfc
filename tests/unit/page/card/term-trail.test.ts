import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent } from '@/page/card/card-host';
import type { CardTarget } from '@/page/card/card-target';
import { type DrawCard, SUPERSEDED, TermTrail } from '@/page/card/term-trail';

const target = { term: 'twitch', words: () => 'fasciculation' } as CardTarget;
const content = {} as CardContent;
const drawCard = vi.fn<DrawCard>();
let trail: TermTrail;

beforeEach(() => {
  drawCard.mockReset().mockResolvedValue(content);
  trail = new TermTrail(drawCard);
});

it('begins with the term of the target, and the words that were seen', async () => {
  expect(await trail.begin(target)).toBe(content);
  expect(drawCard).toHaveBeenLastCalledWith({
    term: 'twitch',
    seen: 'fasciculation',
    canGoBack: false,
  });
});

it('goes on to related terms and back again, to the words that were seen', async () => {
  await trail.begin(target);
  await trail.open('cramp');
  await trail.open('tremor');
  expect(drawCard).toHaveBeenLastCalledWith({ term: 'tremor', seen: null, canGoBack: true });
  await trail.back();
  expect(drawCard).toHaveBeenLastCalledWith({ term: 'cramp', seen: null, canGoBack: true });
  await trail.back();
  const first = { term: 'twitch', seen: 'fasciculation', canGoBack: false };
  expect(drawCard).toHaveBeenLastCalledWith(first);
  await trail.back();
  expect(drawCard).toHaveBeenLastCalledWith(first);
});

it('says of each card on which ground the first was opened', async () => {
  await trail.begin(target, 'dark');
  await trail.open('cramp');
  expect(drawCard.mock.calls.map(([{ ground }]) => ground)).toEqual(['dark', 'dark']);
});

describe('gives nothing', () => {
  it('where the card cannot be had', async () => {
    drawCard.mockResolvedValue(null);
    expect(await trail.begin(target)).toBeNull();
  });

  it('for a term that was left while it was drawn', async () => {
    const [first, second] = [trail.begin(target), trail.open('cramp')];
    expect(await first).toBe(SUPERSEDED);
    expect(await second).toBe(content);
  });

  it('once it has ended', async () => {
    const drawn = trail.begin(target);
    trail.end();
    expect(await drawn).toBe(SUPERSEDED);
  });
});
