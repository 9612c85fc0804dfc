import { expect, it } from 'vitest';
import { type HoverState, shownTarget } from '@/core/card/hover-state';

it.each<[HoverState<string>, string | undefined]>([
  [{ kind: 'closed' }, undefined],
  [{ kind: 'closed', dismissed: 'A' }, undefined],
  [{ kind: 'resting', target: 'A' }, undefined],
  [{ kind: 'open', target: 'A', by: 'tap' }, 'A'],
  [{ kind: 'switching', target: 'A', by: 'pointer', to: 'B' }, 'A'],
  [{ kind: 'leaving', target: 'A' }, 'A'],
])('in the state %o shows the card of %s', (state, target) => {
  expect(shownTarget(state)).toBe(target);
});
