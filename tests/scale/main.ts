import { parseArgs } from 'node:util';
import { bundledSource } from '../../build/bundled-source';
import { compileFinderData } from '../../src/core/compile/compile-finder-data';
import { compilePack } from '../../src/core/compile/compile-pack';
import { createFinder } from '../../src/core/find/create-finder';
import { beside } from '../beside';
import { foundNames } from './found-names';
import { measureInBrowser } from './in-browser';
import { extendNames, makeNames } from './make-names';
import { namePack } from './name-pack';
import { readNames } from './read-names';
import { describeRow, HEADER, type ScaleRow } from './report';
import { storedSize } from './stored-size';

const SHARED_NAMES = beside('scale/cc0-terms.tsv');
const MADE_NAMES = 20_000;
const SIZES = [1_000, 5_000, 10_000, 20_000, 27_637, 50_000];
/** Sizes that are also tried in a browser, which takes a minute each. */
const BROWSER_SIZES = [1_000, 27_637, 50_000];

/**
 * Tries packs of more and more terms beside the bundled one, and prints what each costs. The names are those of a file
 * of tab-separated values, with variants of them past its end.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'no-browser': { type: 'boolean' } },
  });
  const [file = SHARED_NAMES.isHere ? SHARED_NAMES.path : null] = positionals;
  const names = file === null ? makeNames(MADE_NAMES) : readNames(file);
  console.error(`${names.length} names from ${file ?? 'a seed'}; past these, variants of them.`);
  const rows: ScaleRow[] = [];
  console.log(HEADER);
  for (const size of SIZES) {
    const isInBrowser = BROWSER_SIZES.includes(size) && !values['no-browser'];
    const row = await measure(extendNames(names, size), isInBrowser);
    rows.push(row);
    if (!values.json) console.log(describeRow(row));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  for (const { terms, names: found } of rows) {
    if (found.missed.length > 0) console.log(`Missed of ${terms}: ${found.missed.join(' | ')}`);
  }
}

async function measure(names: readonly string[], isInBrowser: boolean): Promise<ScaleRow> {
  const bundled = compileFinderData(bundledSource);
  const before = performance.now();
  const { compiled, faults } = compilePack(namePack(names), bundled.language);
  const compileMs = performance.now() - before;
  const data = { ...bundled, packs: [...bundled.packs, compiled] };
  return {
    terms: names.length,
    compileMs,
    storedBytes: storedSize(compiled),
    names: foundNames(names, faults, createFinder(data)),
    browser: isInBrowser ? await measureInBrowser(data) : null,
  };
}
