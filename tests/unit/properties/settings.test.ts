import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTicks } from '@/core/checklist/ticks';
import { isSiteOn, readSettings, switchSite } from '@/core/settings/settings';
import { hold } from './hold';

const STORED = fc.oneof(
  fc.anything(),
  fc.record({ version: fc.anything(), sitesOff: fc.anything() }, { requiredKeys: [] }),
  fc.record({ version: fc.nat(9), sitesOff: fc.array(fc.oneof(fc.domain(), fc.anything())) }),
);

it('reads settings from whatever was stored, by whatever version', () => {
  hold(
    fc.property(STORED, (stored) => {
      const settings = readSettings(stored);
      expect(settings.sitesOff.every((site) => typeof site === 'string')).toBe(true);
      expect(readSettings(settings)).toEqual(settings);
      expect(readSettings(structuredClone(settings))).toEqual(settings);
    }),
  );
});

it('loses no site that was switched off', () => {
  hold(
    fc.property(fc.nat(9), fc.array(fc.domain()), fc.domain(), (version, sitesOff, site) => {
      const settings = readSettings({ version, sitesOff, later: 'unknown' });
      expect(settings.sitesOff).toEqual(sitesOff);
      const off = switchSite(settings, site, false);
      for (const each of [...sitesOff, site]) expect(isSiteOn(off, each)).toBe(false);
      expect(isSiteOn(switchSite(off, site, true), site)).toBe(true);
    }),
  );
});

it('reads ticks from whatever was stored', () => {
  hold(
    fc.property(fc.anything(), (stored) => {
      const ticks = readTicks(stored);
      expect(ticks.at === 'result' || (Number.isInteger(ticks.at) && ticks.at >= 1)).toBe(true);
      expect(ticks.seen.every((step) => Number.isInteger(step) && step >= 1)).toBe(true);
      expect([...ticks.items, ...ticks.circumstances].every((id) => typeof id === 'string')).toBe(
        true,
      );
      expect(readTicks(ticks)).toEqual(ticks);
    }),
  );
});
