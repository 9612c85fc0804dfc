import { describe, expect, it } from 'vitest';
import { emergencyNumber, REGIONS_WITH_NUMBER } from '@/core/checklist/emergency-number';
import { whereabouts } from '@/core/checklist/whereabouts';

const numberAt = (language: string, timeZone?: string) =>
  emergencyNumber(whereabouts({ language, ...(timeZone && { timeZone }) }));

describe('emergencyNumber', () => {
  it.each([
    ['en-GB', 'Europe/London', '999'],
    ['en-US', 'America/New_York', '911'],
    ['en-US', 'Pacific/Honolulu', '911'],
    ['en-US', 'America/Puerto_Rico', '911'],
    ['de-DE', 'Europe/Berlin', '112'],
    ['de-AT', 'Europe/Vienna', '144'],
    ['pt-PT', 'Atlantic/Azores', '112'],
    ['en-IN', 'Asia/Calcutta', '112'],
    ['uk-UA', 'Europe/Kiev', '103'],
    ['es-SV', 'America/El_Salvador', '132'],
    ['en-ZA', 'Africa/Johannesburg', '112'],
    ['es-AR', 'America/Argentina/Ushuaia', '107'],
  ])('is that of the place of the clock: %s in %s', (language, timeZone, number) => {
    expect(numberAt(language, timeZone)).toBe(number);
  });

  it.each([
    ['en-GB', 'Europe/Berlin', '112'],
    ['en-GB', 'Europe/Madrid', '112'],
    ['en-GB', 'Europe/Paris', '112'],
    ['pt-BR', 'America/New_York', '911'],
    ['es-CO', 'America/New_York', '911'],
    ['es-CL', 'America/Los_Angeles', '911'],
    ['en-US', 'America/Sao_Paulo', '192'],
    ['en-US', 'America/Bogota', '123'],
    ['en-US', 'America/Santiago', '131'],
    ['en-US', 'America/Lima', '106'],
    ['en-US', 'America/Jamaica', '110'],
    ['en-US', 'America/Port_of_Spain', '811'],
    ['de-CH', 'Europe/Berlin', '112'],
    ['nb-NO', 'Europe/Madrid', '112'],
    ['ru-RU', 'Europe/Berlin', '112'],
    ['ru-RU', 'Asia/Jerusalem', '101'],
    ['en-SG', 'Asia/Kuala_Lumpur', '999'],
    ['en-HK', 'Asia/Singapore', '995'],
    ['zh-CN', 'Asia/Tokyo', '119'],
    ['zh-CN', 'Asia/Taipei', '119'],
    ['en-ZA', 'Africa/Lagos', '112'],
  ])('is not that of the language where one is elsewhere: %s in %s', (language, zone, number) => {
    expect(numberAt(language, zone)).toBe(number);
  });

  it.each(['Europe/Belgrade', 'Europe/Monaco', 'Europe/Nowhere'])(
    'is 112 in %s, as in any other place of Europe',
    (timeZone) => expect(numberAt('en-US', timeZone)).toBe('112'),
  );

  it.each(['Africa/Nairobi', 'Asia/Karachi', 'America/Nowhere', 'Antarctica/Troll'])(
    'is unknown in %s, whatever the language',
    (timeZone) => expect(numberAt('en-US', timeZone)).toBeNull(),
  );

  it.each(['', 'UTC', 'Etc/UTC', 'Etc/GMT+5', 'GMT', 'constructor'])(
    'is that of the language where the clock "%s" says no place',
    (timeZone) => {
      expect(numberAt('en-GB', timeZone)).toBe('999');
      expect(numberAt('zh-Hant-TW', timeZone)).toBe('119');
    },
  );

  it.each(['en', 'de', '', 'en-AQ', 'not a language', 'sr-Latn'])(
    'is unknown for the language "%s" alone',
    (language) => expect(numberAt(language)).toBeNull(),
  );

  it('is known of every region that can be chosen', () => {
    for (const chosen of REGIONS_WITH_NUMBER) {
      expect(emergencyNumber(whereabouts({ language: 'en', chosen })), chosen).toMatch(/^\d{2,4}$/);
    }
  });
});
