import { describe, expect, it } from 'vitest';
import type { GetHelp } from '@/core/glossary/get-help';
import { helpFaults } from '@/core/glossary/help-faults';

const faultsOf = (getHelp: unknown) =>
  helpFaults({ getHelp: getHelp as GetHelp, checklistItem: 'u_calf' });

describe('when to get help', () => {
  it('is sound with a line for each level, most urgent first, and with some alone', () => {
    const emergency = 'thoughts of ending your life. Call the emergency number or a crisis line.';
    const urgent = 'a swollen calf. Near the eye, ask to be seen at once.';
    expect(faultsOf({ emergency, urgent, doctor: 'a twitch that lasts.' })).toEqual([]);
    expect(faultsOf({ doctor: 'a twitch that lasts.' })).toEqual([]);
  });

  it('need not be said, and has then no item', () => {
    expect(helpFaults({})).toEqual([]);
    expect(helpFaults({ checklistItem: 'u_calf' })).toEqual([
      'has an item but never says to get help',
    ]);
  });

  it.each([['a sentence'], [['a list']], [{}], [null]])('is no level: %j', (getHelp) => {
    expect(faultsOf(getHelp)).toEqual(['says to get help at no level']);
  });

  it('leads to an item of the checklist', () => {
    expect(helpFaults({ getHelp: { doctor: 'a twitch that lasts.' } })).toEqual([
      'leads to no item of the checklist',
    ]);
  });

  it.each<[object, string]>([
    [{ soon: 'a cough.' }, 'knows no level "soon" at which to get help'],
    [
      { doctor: 'a cough.', urgent: 'a fever.' },
      'names doctor, urgent, which is not the most urgent first',
    ],
    [{ doctor: ' ' }, 'says nothing at "doctor"'],
    [{ doctor: null }, 'says nothing at "doctor"'],
    [
      { urgent: 'chest pain is an emergency.' },
      'says "emergency" at "urgent", which belongs at "emergency"',
    ],
    [
      { doctor: 'a hot joint: go the same day.' },
      'says "same day" at "doctor", which belongs at "urgent"',
    ],
    [
      { doctor: 'chest pain: call an ambulance.' },
      'says "ambulance" at "doctor", which belongs at "emergency"',
    ],
  ])('is at fault in %j', (getHelp, fault) => {
    expect(faultsOf(getHelp)).toEqual([fault]);
  });
});
