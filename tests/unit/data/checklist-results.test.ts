import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS } from '@/core/checklist/checklist';

const { levels, visits, crisis, closing, nothingTicked } = checklist;

describe('a result', () => {
  it.each(LEVELS)(
    'at %s says what to do, how soon, what would change it, and whom to call',
    (level) => {
      expect(Object.values(levels[level]).flat()).not.toContain('');
      expect(levels[level].ifWorse).toContain('{number}');
      expect(levels[level].moreUrgent.length > 0).toBe(level !== 'emergency');
    },
  );

  it('says what usually helps at self-care only', () => {
    expect(LEVELS.filter((level) => levels[level].helps)).toEqual(['selfcare']);
  });

  it.each(['doctor', 'selfcare'] as const)(
    'at %s names emergency signs, and need not be asked again',
    (level) => {
      const { moreUrgent, calm } = levels[level];
      const words = moreUrgent.join(' ');
      for (const sign of [
        'breathing',
        'chest pain',
        'face, arm, speech',
        'between the legs',
        'pee dark',
        'ending your life',
      ]) {
        expect(words).toContain(sign);
      }
      expect(calm).toContain('only if something new');
    },
  );

  it('has words for each visit that tell it from the others', () => {
    const words = visits.map(({ when, title, actions }) => [when, title, ...actions].join(' '));
    expect(new Set(words).size).toBe(visits.length);
    expect(new Set(visits.map(({ when }) => when)).size).toBe(visits.length);
  });

  it('sends who took something to the ambulance before the crisis line', () => {
    expect(crisis.actions[0]).toMatch(/took something.*emergency number first/);
  });

  it('at self-care says its condition first', () => {
    expect(levels.selfcare.actions[0]).toMatch(/^If you feel well otherwise/);
  });

  it('below an emergency speaks to pregnant people and of children', () => {
    for (const level of LEVELS.slice(1)) {
      expect(levels[level].forSome?.join(' ')).toMatch(/Pregnant.*Under 16/);
    }
  });

  it('says what to do where no ambulance comes, and where nobody answers', () => {
    expect(levels.emergency.actions.join(' ')).toContain('no ambulance');
    expect(levels.urgent.actions.join(' ')).toContain('reach nobody');
  });

  it('never says that all is well', () => {
    expect(nothingTicked.text).toMatch(/not an all-clear/);
    expect(closing.diagnosis).toMatch(/not a diagnosis/);
    expect(closing.review).toMatch(/No clinician has reviewed/);
  });

  it('has a ruleset version and a date', () => {
    expect(checklist.ruleset.version).toMatch(/^\d+$/);
    expect(checklist.ruleset.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
