import { describe, expect, it } from 'vitest';
import { emergencyNumber } from '@/core/checklist/emergency-number';

describe('emergencyNumber', () => {
  it.each([
    ['en-GB', '999'],
    ['en-US', '911'],
    ['de-DE', '112'],
    ['en-AU', '000'],
    ['en-NZ', '111'],
    ['ja-JP', '119'],
    ['zh-Hant-TW', '119'],
    ['pt-BR', '192'],
  ])('is that of the region: %s %s', (language, number) => {
    expect(emergencyNumber(language)).toBe(number);
  });

  it.each(['en', 'de', '', 'en-AQ', 'not a language', 'sr-Latn'])(
    'is unknown for "%s"',
    (language) => expect(emergencyNumber(language)).toBeNull(),
  );

  it('is unknown where the clock is set to another part of the world', () => {
    expect(emergencyNumber('en-US', 'Europe/Berlin')).toBeNull();
    expect(emergencyNumber('en-US', 'America/New_York')).toBe('911');
    expect(emergencyNumber('en-US', 'Pacific/Honolulu')).toBe('911');
    expect(emergencyNumber('pt-PT', 'Atlantic/Azores')).toBe('112');
  });

  it.each(['', 'UTC', 'Etc/UTC', 'GMT'])('stays where the clock "%s" says no place', (timeZone) => {
    expect(emergencyNumber('en-GB', timeZone)).toBe('999');
  });
});
