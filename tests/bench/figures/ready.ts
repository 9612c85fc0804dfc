import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readEntries } from '../../../build/bundled-data';
import { BUNDLED_PACKS } from '../../../src/core/glossary/pack';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf } from '../median';

const KILOBYTE = 1000;

/** What the content script weighs, and how soon it can read: over one reading of the glossary as JSON. */
export async function measureReady({
  bench,
  address,
  releaseFolder,
}: Bench): Promise<Record<string, number>> {
  const script = join(releaseFolder, 'content-scripts', 'content.js');
  const glossary = JSON.stringify(BUNDLED_PACKS.map(readEntries));
  const readyOverParse = () =>
    withBenchPage(bench, address('empty'), ({ ask }) =>
      ask((it, text) => it.readyOverParse(text), glossary),
    );
  return {
    'ready.ratio': await medianOf(readyOverParse),
    contentKb: statSync(script).size / KILOBYTE,
    contentGzKb: gzipSync(readFileSync(script), { level: 9 }).length / KILOBYTE,
  };
}
