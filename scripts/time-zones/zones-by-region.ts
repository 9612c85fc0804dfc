/** The time zones of each region, by every name that a browser may give. */
export type ZonesByRegion = Record<string, string[]>;

/**
 * Reads `zone.tab` and `tzdata.zi` of the time zone database (public domain): the zones of each region (ISO 3166), the
 * zones of which others are old names, and these names. Zones that say no place, such as "Etc/UTC", have no region.
 */
export function zonesByRegion(zoneTab: string, tzdata: string): ZonesByRegion {
  const regionOf = new Map<string, string>();
  for (const line of linesOf(zoneTab)) {
    const [region = '', , zone = ''] = line.split('\t');
    regionOf.set(zone, region);
  }
  for (const line of linesOf(tzdata)) {
    const [kind, zone = '', oldName = ''] = line.split(' ');
    const region = regionOf.get(zone);
    if (kind === 'L' && region && !regionOf.has(oldName)) regionOf.set(oldName, region);
  }
  const zones: ZonesByRegion = {};
  for (const [zone, region] of [...regionOf].sort()) {
    zones[region] = [...(zones[region] ?? []), zone];
  }
  return Object.fromEntries(Object.entries(zones).sort());
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
