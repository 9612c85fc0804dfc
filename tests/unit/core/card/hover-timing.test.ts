import { describe, expect, it } from 'vitest';
import {
  CLOSE_GRACE_MS,
  type HoverEvent,
  type HoverState,
  next,
  OPEN_DELAY_MS,
  type OpenedBy,
  SWITCH_DELAY_MS,
  shownMark,
} from '@/core/card/hover-timing';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const closed: State = { kind: 'closed' };
const dismissed: State = { kind: 'closed', dismissed: 'A' };
const resting: State = { kind: 'resting', mark: 'A' };
const open = (by: OpenedBy, mark = 'A'): State => ({ kind: 'open', mark, by });
const switching = (by: OpenedBy): State => ({ kind: 'switching', mark: 'A', by, to: 'B' });
const leaving: State = { kind: 'leaving', mark: 'A' };

const over = (mark: string): Event => ({ kind: 'over-mark', mark });
const nothing: Event = { kind: 'over-nothing' };
const card: Event = { kind: 'over-card' };
const leftCard: Event = { kind: 'left-card' };
const timer: Event = { kind: 'timer' };
const pressCard: Event = { kind: 'pressed-card' };
const pressElsewhere: Event = { kind: 'pressed-elsewhere' };
const pressEscape: Event = { kind: 'escaped' };
const tap = (mark: string): Event => ({ kind: 'tapped', mark });
const reveal = (mark: string): Event => ({ kind: 'revealed', mark });
const lost = (mark: string): Event => ({ kind: 'lost', mark });

const KEEP = 'keep';
type Timer = number | null | typeof KEEP;
type Transition = [what: string, from: State, event: Event, to: State, timer: Timer];

function expectTransition(_: string, from: State, event: Event, to: State, timerMs: Timer) {
  const expected = timerMs === KEEP ? { state: to } : { state: to, timerMs };
  expect(next(from, event)).toEqual(expected);
}

describe('with no card', () => {
  it.each<Transition>([
    ['a mark is rested on', closed, over('A'), resting, OPEN_DELAY_MS],
    ['nothing is under the pointer', closed, nothing, closed, KEEP],
    ['a late timer', closed, timer, closed, KEEP],
    ['Escape is the page’s', closed, pressEscape, closed, KEEP],
    ['a press is the page’s', closed, pressElsewhere, closed, KEEP],
    ['a press in a card just gone', closed, pressCard, closed, KEEP],
    ['a pointer in a card just gone', closed, card, closed, KEEP],
    ['a mark that was not shown goes', closed, lost('A'), closed, KEEP],
    ['a tap opens at once', closed, tap('A'), open('tap'), null],
    ['a key opens at once', closed, reveal('A'), open('keyboard'), null],
    ['the dismissed mark stays dismissed', dismissed, over('A'), dismissed, KEEP],
    ['until the pointer has left it', dismissed, nothing, closed, KEEP],
    ['or is gone', dismissed, lost('A'), closed, KEEP],
    ['or rests on another', dismissed, over('B'), { kind: 'resting', mark: 'B' }, OPEN_DELAY_MS],
    ['or is tapped', dismissed, tap('A'), open('tap'), null],
    ['another mark goes', dismissed, lost('B'), dismissed, KEEP],
  ])('%s', expectTransition);
});

describe('resting on a mark', () => {
  it.each<Transition>([
    ['the timer opens the card', resting, timer, open('pointer'), KEEP],
    ['moving within the mark does not start over', resting, over('A'), resting, KEEP],
    ['another mark starts over', resting, over('B'), { kind: 'resting', mark: 'B' }, OPEN_DELAY_MS],
    ['leaving opens nothing', resting, nothing, closed, null],
    ['a press opens nothing', resting, pressElsewhere, dismissed, null],
    ['Escape opens nothing', resting, pressEscape, dismissed, null],
    ['a tap opens at once', resting, tap('A'), open('tap'), null],
    ['a key opens at once', resting, reveal('B'), open('keyboard', 'B'), null],
    ['the mark goes', resting, lost('A'), closed, null],
    ['another mark goes', resting, lost('B'), resting, KEEP],
    ['a pointer in a card just gone', resting, card, resting, KEEP],
  ])('%s', expectTransition);
});

describe('a card opened by the pointer', () => {
  const shown = open('pointer');
  it.each<Transition>([
    ['stays while the pointer is on the mark', shown, over('A'), shown, KEEP],
    ['stays while the pointer is in it', shown, card, shown, null],
    ['gives the pointer time to travel', shown, nothing, leaving, CLOSE_GRACE_MS],
    ['gives the pointer time to come back', shown, leftCard, leaving, CLOSE_GRACE_MS],
    ['switches soon', shown, over('B'), switching('pointer'), SWITCH_DELAY_MS],
    ['is held by a press in it', shown, pressCard, open('tap'), null],
    ['is held by a tap on its mark', shown, tap('A'), open('tap'), null],
    ['is replaced by a key', shown, reveal('B'), open('keyboard', 'B'), null],
    ['closes on Escape', shown, pressEscape, dismissed, null],
    ['closes on a press elsewhere', shown, pressElsewhere, dismissed, null],
    ['closes with its mark', shown, lost('A'), closed, null],
    ['outlives other marks', shown, lost('B'), shown, KEEP],
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
      'tap: switches to a mark rested on as long as for a first card',
      held,
      over('B'),
      switching('tap'),
      OPEN_DELAY_MS,
    ],
    ['tap: another tap replaces it', held, tap('B'), open('tap', 'B'), null],
    ['tap: closes on Escape', held, pressEscape, dismissed, null],
    ['tap: closes on a press elsewhere', held, pressElsewhere, dismissed, null],
    ['tap: closes with its mark', held, lost('A'), closed, null],
    ['key: outlives the pointer', revealed, nothing, revealed, KEEP],
    ['key: outlives the pointer in it', revealed, leftCard, revealed, KEEP],
    [
      'key: is not replaced by a mark that slides under the pointer',
      revealed,
      over('B'),
      revealed,
      KEEP,
    ],
    ['key: stays so when pressed', revealed, pressCard, revealed, null],
    ['key: another key replaces it', revealed, reveal('B'), open('keyboard', 'B'), null],
    ['key: closes on Escape', revealed, pressEscape, closed, null],
    ['key: closes on a press elsewhere', revealed, pressElsewhere, closed, null],
  ])('%s', expectTransition);
});

describe('on the way to another mark', () => {
  const way = switching('pointer');
  it.each<Transition>([
    ['the timer switches', way, timer, open('pointer', 'B'), KEEP],
    ['reaching the card keeps it', way, card, open('pointer'), null],
    ['pressing in the card holds it', way, pressCard, open('tap'), null],
    ['coming back keeps the card', way, over('A'), open('pointer'), null],
    ['moving within the other mark does not start over', way, over('B'), way, KEEP],
    ['a third mark starts over', way, over('C'), { ...way, to: 'C' } as State, SWITCH_DELAY_MS],
    ['leaving both closes', way, nothing, leaving, CLOSE_GRACE_MS],
    [
      'Escape dismisses the mark under the pointer',
      way,
      pressEscape,
      { kind: 'closed', dismissed: 'B' },
      null,
    ],
    ['the shown mark goes', way, lost('A'), closed, null],
    ['the other mark goes', way, lost('B'), leaving, CLOSE_GRACE_MS],
    ['a third mark goes', way, lost('C'), way, KEEP],
    ['tap-held: the timer switches', switching('tap'), timer, open('pointer', 'B'), KEEP],
    [
      'tap-held: leaving the other mark keeps it held',
      switching('tap'),
      nothing,
      open('tap'),
      null,
    ],
    ['tap-held: reaching the card keeps it held', switching('tap'), card, open('tap'), null],
    ['tap-held: coming back keeps it held', switching('tap'), over('A'), open('tap'), null],
    ['tap-held: the other mark goes', switching('tap'), lost('B'), open('tap'), null],
  ])('%s', expectTransition);
});

describe('in the close grace', () => {
  it.each<Transition>([
    ['the timer closes', leaving, timer, closed, KEEP],
    ['reaching the card keeps it', leaving, card, open('pointer'), null],
    ['reaching the mark again keeps it', leaving, over('A'), open('pointer'), null],
    ['another mark switches', leaving, over('B'), switching('pointer'), SWITCH_DELAY_MS],
    ['further moves do not prolong it', leaving, nothing, leaving, KEEP],
    ['a press in the card holds it', leaving, pressCard, open('tap'), null],
    ['Escape closes at once', leaving, pressEscape, dismissed, null],
    ['a press elsewhere closes at once', leaving, pressElsewhere, dismissed, null],
    ['its mark goes', leaving, lost('A'), closed, null],
    ['another mark goes', leaving, lost('B'), leaving, KEEP],
    ['a tap opens', leaving, tap('B'), open('tap', 'B'), null],
  ])('%s', expectTransition);
});

describe('shownMark', () => {
  it.each<[State, string | undefined]>([
    [closed, undefined],
    [dismissed, undefined],
    [resting, undefined],
    [open('tap'), 'A'],
    [switching('pointer'), 'A'],
    [leaving, 'A'],
  ])('%o', (state, mark) => expect(shownMark(state)).toBe(mark));
});

it('compares marks by identity, not by looks', () => {
  const mark = { id: 'fibromyalgia' };
  const twin = { ...mark };
  const { state } = next({ kind: 'resting', mark }, { kind: 'lost', mark: twin });
  expect(state).toEqual({ kind: 'resting', mark });
});
