import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { Item } from '@/core/checklist/checklist';
import { itemIdOf, tickOf, topicIdOf } from '@/core/checklist/tick';

const itemOf = (id: string) => checklist.items.find((item) => item.id === id) as Item;

describe('a tick', () => {
  it('is the id of its item, in every topic', () => {
    expect([null, 'weak', 'back'].map((topic) => tickOf(itemOf('u_gait'), topic))).toEqual([
      'u_gait',
      'u_gait',
      'u_gait',
    ]);
  });

  it('is one of its own in each topic for an item that speaks of one topic alone', () => {
    const ticks = ['joint', 'muscle'].map((topic) => tickOf(itemOf('d_other'), topic));
    expect(new Set(ticks).size).toBe(2);
    expect(ticks.map(itemIdOf)).toEqual(['d_other', 'd_other']);
    expect(ticks.map(topicIdOf)).toEqual(['joint', 'muscle']);
  });

  it('that names no topic has none', () => {
    expect(topicIdOf('u_gait')).toBeUndefined();
    expect(itemIdOf('')).toBe('');
  });
});
