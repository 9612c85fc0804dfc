import { expect, it, vi } from 'vitest';
import { createDrawCard } from '@/extension/create-draw-card';

const request = { term: 'numbness', seen: null, canGoBack: false };
const drawing = { name: 'div', attributes: {}, children: [] };

it('asks for the style sheet once, until it has it', async () => {
  const cardStyles = vi.fn(async () => 'p {}').mockResolvedValueOnce(null as never);
  const drawCard = createDrawCard({ drawCard: async () => drawing, cardStyles });
  expect(await drawCard(request)).toBeNull();
  for (let i = 0; i < 3; i++) expect(await drawCard(request)).toEqual({ drawing, styles: 'p {}' });
  expect(cardStyles).toHaveBeenCalledTimes(2);
});

it('gives null for a term that has no card', async () => {
  const drawCard = createDrawCard({ drawCard: async () => null, cardStyles: async () => '' });
  expect(await drawCard(request)).toBeNull();
});
