import { describe, it } from 'vitest';
import { CLOSE_GRACE_MS, OPEN_DELAY_MS, SWITCH_DELAY_MS } from '@/core/card/next-hover-state';
import {
  ask,
  card,
  closed,
  dismissed,
  expectTransition,
  KEEP,
  leaving,
  leftCard,
  lost,
  nothing,
  open,
  over,
  pressCard,
  pressElsewhere,
  pressEscape,
  type State,
  switching,
  type Transition,
  tap,
  timer,
} from './hover-transitions';

describe('a card opened by the pointer', () => {
  const shown = open('pointer');
  it.each<Transition>([
    ['stays while the pointer is on the target', shown, over('A'), shown, KEEP],
    ['stays while the pointer is in it', shown, card, shown, null],
    ['gives the pointer time to travel', shown, nothing, leaving, CLOSE_GRACE_MS],
    ['gives the pointer time to come back', shown, leftCard, leaving, CLOSE_GRACE_MS],
    ['switches soon', shown, over('B'), switching('pointer'), SWITCH_DELAY_MS],
    ['is held by a press in it', shown, pressCard, open('tap'), null],
    ['is held by a tap on its target', shown, tap('A'), open('tap'), null],
    ['is replaced by a key', shown, ask('B'), open('keyboard', 'B'), null],
    ['closes on Escape', shown, pressEscape, dismissed, null],
    ['closes on a press elsewhere', shown, pressElsewhere, dismissed, null],
    ['closes with its target', shown, lost('A'), closed, null],
    ['outlives other targets', shown, lost('B'), shown, KEEP],
    ['ignores a late timer', shown, timer, shown, KEEP],
  ])('%s', expectTransition);
});

describe('a card opened by tap or key', () => {
  const held = open('tap');
  const revealed = open('keyboard');
  it.each<Transition>([
    ['tap: outlives the pointer', held, nothing, held, KEEP],
    ['tap: outlives the pointer in it', held, leftCard, held, KEEP],
    ['tap: stays held when the pointer is in it', held, card, held, null],
    [
      'tap: switches to a target rested on as long as for a first card',
      held,
      over('B'),
      switching('tap'),
      OPEN_DELAY_MS,
    ],
    ['tap: another tap replaces it', held, tap('B'), open('tap', 'B'), null],
    ['tap: closes on Escape', held, pressEscape, dismissed, null],
    ['tap: closes on a press elsewhere', held, pressElsewhere, dismissed, null],
    ['tap: closes with its target', held, lost('A'), closed, null],
    ['key: outlives the pointer', revealed, nothing, revealed, KEEP],
    ['key: outlives the pointer in it', revealed, leftCard, revealed, KEEP],
    [
      'key: is not replaced by a target that slides under the pointer',
      revealed,
      over('B'),
      revealed,
      KEEP,
    ],
    ['key: stays so when pressed', revealed, pressCard, revealed, null],
    ['key: another key replaces it', revealed, ask('B'), open('keyboard', 'B'), null],
    ['key: closes on Escape', revealed, pressEscape, closed, null],
    ['key: closes on a press elsewhere', revealed, pressElsewhere, closed, null],
  ])('%s', expectTransition);
});

describe('on the way to another target', () => {
  const way = switching('pointer');
  it.each<Transition>([
    ['the timer switches', way, timer, open('pointer', 'B'), KEEP],
    ['reaching the card keeps it', way, card, open('pointer'), null],
    ['pressing in the card holds it', way, pressCard, open('tap'), null],
    ['coming back keeps the card', way, over('A'), open('pointer'), null],
    ['moving within the other target does not start over', way, over('B'), way, KEEP],
    ['a third target starts over', way, over('C'), { ...way, to: 'C' } as State, SWITCH_DELAY_MS],
    ['leaving both closes', way, nothing, leaving, CLOSE_GRACE_MS],
    [
      'Escape dismisses the target under the pointer',
      way,
      pressEscape,
      { kind: 'closed', dismissed: 'B' },
      null,
    ],
    ['the shown target goes', way, lost('A'), closed, null],
    ['the other target goes', way, lost('B'), leaving, CLOSE_GRACE_MS],
    ['a third target goes', way, lost('C'), way, KEEP],
    ['tap-held: the timer switches', switching('tap'), timer, open('pointer', 'B'), KEEP],
    [
      'tap-held: leaving the other target keeps it held',
      switching('tap'),
      nothing,
      open('tap'),
      null,
    ],
    ['tap-held: reaching the card keeps it held', switching('tap'), card, open('tap'), null],
    ['tap-held: coming back keeps it held', switching('tap'), over('A'), open('tap'), null],
    ['tap-held: the other target goes', switching('tap'), lost('B'), open('tap'), null],
  ])('%s', expectTransition);
});

describe('in the close grace', () => {
  it.each<Transition>([
    ['the timer closes', leaving, timer, closed, KEEP],
    ['reaching the card keeps it', leaving, card, open('pointer'), null],
    ['reaching the target again keeps it', leaving, over('A'), open('pointer'), null],
    ['another target switches', leaving, over('B'), switching('pointer'), SWITCH_DELAY_MS],
    ['further moves do not prolong it', leaving, nothing, leaving, KEEP],
    ['a press in the card holds it', leaving, pressCard, open('tap'), null],
    ['Escape closes at once', leaving, pressEscape, dismissed, null],
    ['a press elsewhere closes at once', leaving, pressElsewhere, dismissed, null],
    ['its target goes', leaving, lost('A'), closed, null],
    ['another target goes', leaving, lost('B'), leaving, KEEP],
    ['a tap opens', leaving, tap('B'), open('tap', 'B'), null],
  ])('%s', expectTransition);
});
