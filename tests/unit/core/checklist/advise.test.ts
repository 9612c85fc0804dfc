import { describe, expect, it } from 'vitest';
import { advise, crisisIn, isAnsweredAtOnce } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';

const adviseOn = (...ticks: string[]) => advise(checklist, ticks);
const idsOf = (things: { id: string }[] = []) => things.map(({ id }) => id);
const visit = (id: string) => checklist.visits.find((each) => each.id === id);

describe('advise', () => {
  it.each(checklist.items)('gives $id its own level', ({ id, level }) => {
    expect(adviseOn(id)?.level).toBe(level);
  });

  it('names the ticks of the most urgent level, in the order of the file', () => {
    const advice = adviseOn('s_sore', 'u_rhabdo', 'u_calf', 'd_muscle');
    expect(advice?.level).toBe('urgent');
    expect(idsOf(advice?.because)).toEqual(['u_rhabdo', 'u_calf']);
  });

  it.each(checklist.items.filter(({ level }) => level === 'doctor'))(
    'says with $id how soon the visit should be: $when',
    ({ id, when = '' }) => {
      expect(adviseOn(id)?.says.when).toBe(visit(when)?.when);
    },
  );

  it('takes the soonest visit of several', () => {
    const soonest = adviseOn('d_wide', 'd_wasting', 'd_numb');
    expect(soonest?.says.when).toBe(visit('days')?.when);
    expect(idsOf(soonest?.because)).toEqual(['d_wasting']);
    expect(adviseOn('d_wide', 'd_numb')?.says.when).toBe(visit('weeks')?.when);
  });

  it('says that it cannot tell where what a person has is not in the list', () => {
    for (const ticks of [
      ['d_other@joint', 's_sore'],
      ['d_other@joint', 'd_wasting'],
    ]) {
      const advice = adviseOn(...ticks);
      expect(advice?.level).toBe('doctor');
      expect(advice?.says.title).toContain('cannot tell');
    }
  });

  it('speaks to a crisis in its own words, and in those of an emergency where more is ticked', () => {
    expect(adviseOn('e_self', 'd_worry')?.says.title).toBe(checklist.crisis.title);
    expect(adviseOn('e_self', 'e_breath')?.says.title).toBe(checklist.levels.emergency.title);
  });

  it('ignores ids that it does not know, and an id given twice', () => {
    expect(adviseOn('nothing', '__proto__', 'constructor')).toBeNull();
    expect(adviseOn('nothing', 'd_weak', 'd_weak')).toEqual(adviseOn('d_weak'));
  });
});

it('isAnsweredAtOnce holds for an emergency and for same-day care', () => {
  const atOnce = ['e_breath', 'u_calf', 'd_weak', 's_sore'].map((id) => {
    const advice = adviseOn(id);
    return advice && isAnsweredAtOnce(advice);
  });
  expect(atOnce).toEqual([true, true, false, false]);
});

it('crisisIn tells how much of what decided is a crisis', () => {
  const crises = [['e_self'], ['e_self', 'e_breath'], ['e_breath'], ['d_worry']].map((ticks) => {
    const advice = adviseOn(...ticks);
    return advice && crisisIn(advice);
  });
  expect(crises).toEqual(['all', 'some', 'none', 'none']);
});
