import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { startServer } from '../../../driver/page-server';
import { beside } from '../../beside';
import type { Bench } from '../bench';
import { median } from '../median';
import { taskTime } from '../task-time';
import { heapOf } from './heap';

const FOLDER = beside('pages');
const TURNS = 4;
const MEGABYTE = 1_000_000;

/** What a page takes of the main thread, in milliseconds, and of memory, in bytes. */
interface Taken {
  taskMs: number;
  heap: number;
}

/** The middle of what a page takes in each of some browsers, which load it in turns. */
async function takenIn<Name extends string>(
  browsers: Record<Name, Browser>,
  url: string,
): Promise<Record<Name, Taken>> {
  const names = Object.keys(browsers) as Name[];
  const turns: Record<Name, Taken>[] = [];
  for (let i = 0; i < TURNS; i++) {
    const turn: Partial<Record<Name, Taken>> = {};
    for (const name of names) {
      const { taskMs, asked } = await taskTime(browsers[name], url, heapOf);
      turn[name] = { taskMs, heap: asked };
    }
    turns.push(turn as Record<Name, Taken>);
  }
  const middle = (name: Name): Taken => ({
    taskMs: median(turns.map((turn) => turn[name].taskMs)),
    heap: median(turns.map((turn) => turn[name].heap)),
  });
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, Taken>;
}

/** What real pages cost with the extension, with an empty one and with none; nothing where they are not at hand. */
export async function measureRealPages(bench: Bench): Promise<Record<string, number>> {
  if (!FOLDER.isHere) return {};
  const { release: ours, empty, bare } = bench;
  const server = await startServer(FOLDER.path);
  const pages: Record<'ours' | 'empty' | 'bare', Taken>[] = [];
  for (const file of readdirSync(FOLDER.path).filter((name) => name.endsWith('.html'))) {
    pages.push(await takenIn({ ours, empty, bare }, `${server.origin}/${file}`));
  }
  await server.close();
  const middle = (figure: (page: (typeof pages)[number]) => number) => median(pages.map(figure));
  const addedMs = middle((page) => page.ours.taskMs - page.bare.taskMs);
  const addedByEmptyMs = middle((page) => page.empty.taskMs - page.bare.taskMs);
  return {
    'realPages.ratio': middle((page) => page.ours.taskMs / page.bare.taskMs),
    'realPages.emptyRatio': middle((page) => page.empty.taskMs / page.bare.taskMs),
    // What an empty one adds may be lost in the noise: then there is nothing to divide by.
    'realPages.overEmpty': addedByEmptyMs > 0 ? addedMs / addedByEmptyMs : Number.POSITIVE_INFINITY,
    'realPages.addedMs': addedMs,
    'realPages.heapMb': middle((page) => (page.ours.heap - page.bare.heap) / MEGABYTE),
  };
}
