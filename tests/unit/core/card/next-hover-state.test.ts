import { describe, expect, it } from 'vitest';
import { nextHoverState, OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import {
  ask,
  card,
  closed,
  dismissed,
  expectTransition,
  KEEP,
  lost,
  nothing,
  open,
  over,
  pressCard,
  pressElsewhere,
  pressEscape,
  resting,
  type Transition,
  tap,
  timer,
} from './hover-transitions';

describe('with no card', () => {
  it.each<Transition>([
    ['a target is rested on', closed, over('A'), resting, OPEN_DELAY_MS],
    ['nothing is under the pointer', closed, nothing, closed, KEEP],
    ['a late timer', closed, timer, closed, KEEP],
    ['Escape is the page’s', closed, pressEscape, closed, KEEP],
    ['a press is the page’s', closed, pressElsewhere, closed, KEEP],
    ['a press in a card just gone', closed, pressCard, closed, KEEP],
    ['a pointer in a card just gone', closed, card, closed, KEEP],
    ['a target that was not shown goes', closed, lost('A'), closed, KEEP],
    ['a tap opens at once', closed, tap('A'), open('tap'), null],
    ['a key opens at once', closed, ask('A'), open('keyboard'), null],
    ['the dismissed target stays dismissed', dismissed, over('A'), dismissed, KEEP],
    ['until the pointer has left it', dismissed, nothing, closed, KEEP],
    ['or is gone', dismissed, lost('A'), closed, KEEP],
    ['or rests on another', dismissed, over('B'), { kind: 'resting', target: 'B' }, OPEN_DELAY_MS],
    ['or is tapped', dismissed, tap('A'), open('tap'), null],
    ['another target goes', dismissed, lost('B'), dismissed, KEEP],
  ])('%s', expectTransition);
});

describe('resting on a target', () => {
  it.each<Transition>([
    ['the timer opens the card', resting, timer, open('pointer'), KEEP],
    ['moving within the target does not start over', resting, over('A'), resting, KEEP],
    [
      'another target starts over',
      resting,
      over('B'),
      { kind: 'resting', target: 'B' },
      OPEN_DELAY_MS,
    ],
    ['leaving opens nothing', resting, nothing, closed, null],
    ['a press opens nothing', resting, pressElsewhere, dismissed, null],
    ['Escape opens nothing', resting, pressEscape, dismissed, null],
    ['a tap opens at once', resting, tap('A'), open('tap'), null],
    ['a key opens at once', resting, ask('B'), open('keyboard', 'B'), null],
    ['the target goes', resting, lost('A'), closed, null],
    ['another target goes', resting, lost('B'), resting, KEEP],
    ['a pointer in a card just gone', resting, card, resting, KEEP],
  ])('%s', expectTransition);
});

it('compares targets by identity, not by looks', () => {
  const target = { id: 'fibromyalgia' };
  const twin = { ...target };
  const { state } = nextHoverState({ kind: 'resting', target }, { kind: 'lost', target: twin });
  expect(state).toEqual({ kind: 'resting', target });
});
