import { describe, expect, it } from 'vitest';
import { crisisLines } from '@/core/checklist/crisis-lines';
import { whereabouts } from '@/core/checklist/whereabouts';

const numbers = (language: string, timeZone: string) =>
  crisisLines(whereabouts({ language, timeZone })).map(({ number }) => number);

describe('crisisLines', () => {
  it.each([
    ['en-US', 'America/Chicago', ['988']],
    ['en-GB', 'Europe/London', ['116 123']],
    ['en-IE', 'Europe/Dublin', ['116 123']],
    ['en-AU', 'Australia/Perth', ['13 11 14']],
    ['de-DE', 'Europe/Berlin', ['0800 111 0 111']],
  ])('are those of the place of the clock: %s in %s', (language, zone, expected) => {
    expect(numbers(language, zone)).toEqual(expected);
  });

  it('are not those of the language where one is elsewhere', () => {
    expect(numbers('en-US', 'Europe/Paris')).toEqual(['3114']);
  });

  it('are all of a country where each language has one', () => {
    expect(numbers('nl-BE', 'Europe/Brussels')).toHaveLength(2);
  });

  it('are those of the language where the clock says no place', () => {
    expect(numbers('en-NZ', 'UTC')).toEqual(['1737']);
  });

  it.each([
    ['en-US', 'Africa/Nairobi'],
    ['en', ''],
    ['not a language', ''],
  ])('are none where none is known: %s in "%s"', (language, zone) =>
    expect(numbers(language, zone)).toEqual([]),
  );
});
