import { parseArgs } from 'node:util';
import { ASKED, type Asked } from './asked';
import { type Bench, startBench } from './bench';
import { measureBackground } from './figures/background';
import { measureChanges } from './figures/changes';
import { measureHeap } from './figures/heap';
import { measureMarkJs } from './figures/mark-js';
import { measureOwnPacks } from './figures/own-packs';
import { measurePointer } from './figures/pointer';
import { measureQuiet } from './figures/quiet';
import { measureReady } from './figures/ready';
import { measureRealPages } from './figures/real-pages';
import { measureScan } from './figures/scan';
import { measureScroll } from './figures/scroll';
import { measureSlices } from './figures/slices';

const MEASURES: Record<string, (bench: Bench) => Promise<Record<string, number>>> = {
  scan: measureScan,
  quiet: measureQuiet,
  slices: measureSlices,
  changes: measureChanges,
  scroll: measureScroll,
  pointer: measurePointer,
  ready: measureReady,
  background: measureBackground,
  heap: measureHeap,
  'real-pages': measureRealPages,
  'mark-js': measureMarkJs,
  'own-packs': measureOwnPacks,
};

/** Measures all figures, or those of the files named, and prints each beside what is asked of it. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const unknown = positionals.find((name) => !(name in MEASURES));
  if (unknown) {
    throw new Error(`There is no figure "${unknown}": ${Object.keys(MEASURES).join(', ')}`);
  }
  const bench = await startBench();
  const figures: Record<string, number> = {};
  try {
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      console.error(`Measuring ${name} …`);
      try {
        const measured = await measure(bench);
        console.error(describe(measured));
        Object.assign(figures, measured);
      } catch (error) {
        // The other figures took minutes to measure.
        console.error(error);
        process.exitCode = 1;
      }
    }
  } finally {
    await bench.close();
  }
  console.log(values.json ? JSON.stringify(figures, null, 2) : describe(figures));
}

function describe(figures: Record<string, number>): string {
  const rows = ASKED.filter(({ key }) => key in figures).map((asked) => {
    const { key, what, atMost, atLeast } = asked;
    const value = figures[key] as number;
    const wanted = atMost === undefined ? (atLeast ? `≥ ${atLeast}` : '') : `≤ ${atMost}`;
    const verdict = isMet(asked, value) ? '' : '  missed';
    return `${key.padEnd(22)} ${value.toFixed(2).padStart(9)}  ${wanted.padEnd(6)} ${what}${verdict}`;
  });
  return rows.join('\n');
}

function isMet(
  { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Asked,
  value: number,
): boolean {
  return value <= atMost && value >= atLeast;
}
