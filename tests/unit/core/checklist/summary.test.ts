import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { dayOf, summarise, summaryText } from '@/core/checklist/summary';
import { NO_TICKS } from '@/core/checklist/ticks';

const ticks = { ...NO_TICKS, items: ['d_weak', 'e_breath'] };
const summary = summarise(checklist, ticks, '2026-11-24');
const text = summaryText(summary);
const labelOf = (id: string) => checklist.items.find((item) => item.id === id)?.label;

describe('the summary for a doctor', () => {
  it('has the ticks in the words that were ticked, in the order of the list', () => {
    expect(summary.ticked?.lines).toEqual([labelOf('e_breath'), labelOf('d_weak')]);
  });

  it('has the date, the ruleset version and room for notes', () => {
    expect(text).toContain('2026-11-24');
    expect(text).toContain(`version ${checklist.ruleset.version}`);
    expect(text).toMatch(/My notes and questions\n\n\n/);
  });

  it('says of which topic a "none of these" speaks', () => {
    const none = { ...NO_TICKS, items: ['d_other@joint', 'd_other@back'] };
    const lines = summarise(checklist, none, '2026-11-24').ticked?.lines;
    expect(lines).toEqual([
      `${labelOf('d_other')} (Joint)`,
      `${labelOf('d_other')} (Back or neck)`,
    ]);
  });

  it('judges nothing, whatever is ticked: no level, no advice', () => {
    const all = { ...NO_TICKS, items: checklist.items.map(({ id }) => id) };
    const everything = summaryText(summarise(checklist, all, '2026-11-24'));
    expect(everything).not.toMatch(/emergency|ambulance|call |urgent|today|self-care/i);
    const spoken = [...checklist.visits, checklist.crisis, checklist.levels.urgent];
    expect(spoken.filter(({ title }) => everything.includes(title))).toEqual([]);
  });

  it('has no list where nothing is ticked', () => {
    const empty = summarise(checklist, NO_TICKS, '2026-11-24');
    expect(empty.ticked).toBeNull();
    expect(summaryText(empty)).not.toContain(checklist.summary.ticked);
  });
});

it('dayOf writes a day by the clock of the place', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59), 'en-US')).toBe('January 5, 2026');
  expect(dayOf(new Date(2026, 0, 5, 23, 59), 'es')).toBe('5 de enero de 2026');
});
