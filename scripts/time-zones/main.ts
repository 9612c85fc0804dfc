import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zonesByRegion } from './zones-by-region';

const FILE = 'src/data/time-zones.json';
const DATABASE = '/usr/share/zoneinfo';

/** Writes the time zones of each region, from the time zone database in a folder. Throws where it is not there. */
export function main([folder = DATABASE]: string[]): void {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const zones = zonesByRegion(read('zone.tab'), read('tzdata.zi'));
  const rows = Object.entries(zones).map(
    ([region, names]) => `  ${JSON.stringify(region)}: ${JSON.stringify(names.join(' '))}`,
  );
  writeFileSync(FILE, `{\n${rows.join(',\n')}\n}\n`);
  console.log(`${FILE}: ${Object.values(zones).flat().length} names of zones`);
}
