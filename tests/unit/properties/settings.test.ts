import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { PLACES, readTicks } from '@/core/checklist/ticks';
import { changeStored } from '@/core/settings/change-stored';
import { itemsOf, readSettings } from '@/core/settings/read-settings';
import type { StoredItems } from '@/core/settings/setting-kinds';
import { isSiteOn, SETTINGS, type Settings, switchSite } from '@/core/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/core/settings/settings-file';
import { hold } from './hold';

const OBJECT_OF_VERSION_1 = fc.oneof(
  fc.anything(),
  fc.record({ version: fc.anything(), sitesOff: fc.anything() }, { requiredKeys: [] }),
  fc.record({ version: fc.nat(9), sitesOff: fc.array(fc.oneof(fc.domain(), fc.anything())) }),
);
const KEY = fc.oneof(
  fc.string(),
  fc.constantFrom('sitesOff', 'sitesOff/', 'settings'),
  fc.domain().map((site) => `sitesOff/${site}`),
);
const ITEMS = fc
  .tuple(
    fc.dictionary(KEY, fc.oneof(fc.anything(), fc.boolean()), { noNullPrototype: true }),
    fc.record(
      { version: fc.oneof(fc.nat(9), fc.anything()), settings: OBJECT_OF_VERSION_1 },
      { requiredKeys: [] },
    ),
  )
  .map(([items, older]): StoredItems => ({ ...items, ...older }));
type Areas = [synced: StoredItems, local: StoredItems];
const AREAS = fc.tuple(ITEMS, ITEMS);

/** The areas once a change has been written to the first, and what it replaces is gone from the second. */
function write([synced, local]: Areas, change: (it: Settings) => Settings): Areas {
  const changed = changeStored([synced, local], change);
  if (!changed) return [synced, local];
  const { set, remove, version } = changed;
  const but = (items: StoredItems, keys: readonly string[]): StoredItems =>
    Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
  return [
    { ...but(synced, remove), ...set, version },
    but(local, [...Object.keys(set), ...remove]),
  ];
}

it('reads settings from whatever was stored, by whatever version', () => {
  hold(
    fc.property(AREAS, (areas) => {
      const settings = readSettings(areas);
      expect(settings.sitesOff.every((site) => typeof site === 'string')).toBe(true);
      expect(readSettings([itemsOf(settings)])).toEqual(settings);
    }),
  );
});

it('reads what it wrote, whatever was stored before', () => {
  hold(
    fc.property(AREAS, fc.domain(), fc.boolean(), (areas, site, on) => {
      const before = readSettings(areas);
      const written = write(areas, (settings) => switchSite(settings, site, on));
      const after = readSettings(written);
      expect(isSiteOn(after, site)).toBe(on);
      for (const other of before.sitesOff) {
        if (other !== site) expect(isSiteOn(after, other)).toBe(false);
      }
      expect(changeStored(written, (settings) => settings)).toBeNull();
    }),
  );
});

it('gives back from a file whatever settings were stored, and takes nothing else from any text', () => {
  hold(
    fc.property(AREAS, fc.oneof(fc.string(), fc.json()), (areas, text) => {
      const settings = readSettings(areas);
      const { ownPacks, ...chosen } = settings;
      expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ chosen });
      expect(readSettingsFile(text)).toEqual({
        faults: [{ says: expect.any(String), values: expect.any(Object) }],
      });
    }),
  );
});

it('takes from a file only what reads back as it stands there', () => {
  hold(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(SETTINGS)), fc.anything()), (some) => {
      const file = { kind: 'Healthgloss settings', version: 2, settings: some };
      const read = readSettingsFile(JSON.stringify(file));
      if (!('chosen' in read)) return;
      const settings = { ...readSettings([]), ...read.chosen };
      expect(readSettings([itemsOf(settings)])).toEqual(settings);
    }),
  );
});

it('reads ticks from whatever was stored', () => {
  hold(
    fc.property(fc.anything(), (stored) => {
      const ticks = readTicks(stored, checklist);
      expect(PLACES).toContain(ticks.at);
      const items = checklist.items.map(({ id }) => id);
      expect(items).toEqual(expect.arrayContaining(ticks.items));
      const topics = checklist.topics.map(({ id }) => id);
      expect(topics).toEqual(expect.arrayContaining(ticks.seenTopics));
      expect(readTicks(ticks, checklist)).toEqual(ticks);
    }),
  );
});
