import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { closeWelcome } from '../../driver/browser';
import { browserOptions } from '../../driver/browser-options';
import { EVERY_MENTION } from '../../driver/every-mention';
import { findBrowser } from '../../driver/find-browser.mjs';
import { type PageServer, startServer } from '../../driver/page-server';
import { storeSettings } from '../../driver/store-settings';
import { buildForBench } from './bench-build';
import { type PageOptions, pageHtml } from './page-html';

/** The generated pages, each of one kind and size. */
const PAGES = {
  empty: { characters: 0 },
  quiet: { characters: 1_400_000 },
  quietSmall: { characters: 100_000 },
  quietLarge: { characters: 10_000_000 },
  terms: { characters: 1_400_000, charactersPerTerm: 1_090 },
  many: { characters: 1_400_000, charactersPerTerm: 164 },
  sparse: { characters: 400_000, charactersPerTerm: 9_000 },
  small: { characters: 100_000, charactersPerTerm: 1_090 },
  million: { characters: 1_000_000, charactersPerTerm: 1_090 },
  large: { characters: 10_000_000, charactersPerTerm: 1_090 },
} satisfies Record<string, PageOptions>;

export type PageName = keyof typeof PAGES;

/** What figures are measured with: a browser with each build, one with none, and where the pages are. */
export interface Bench {
  /** With the bench's content script, which does nothing until it is asked. */
  bench: Browser;
  /** With the extension as it is released. */
  release: Browser;
  /** With an empty content script. */
  empty: Browser;
  /** With a content script that only awaits the settings. */
  settings: Browser;
  /** Without it. */
  bare: Browser;
  /** Where the pages of the extension are in these two. */
  hosts: { bench: string; release: string };
  /** The folder of the release build. */
  releaseFolder: string;
  /** The address of a generated page. */
  address(page: PageName): string;
  close(): Promise<void>;
}

/** Frames come as fast as they can be drawn, so that no figure holds a wait for the screen. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A browser, and where the pages of the extension are in it; empty without one. */
interface Launched {
  browser: Browser;
  extensionHost: string;
}

async function launch(folder?: string): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('There is no Chromium here: `npm test` installs it, or says how to.');
  const options = browserOptions('chromium');
  const browser = await puppeteer.launch({
    ...options,
    executablePath,
    args: [...(options.args ?? []), ...FLAGS],
    defaultViewport: { width: 1000, height: 800 },
  });
  if (!folder) return { browser, extensionHost: '' };
  const extensionHost = await browser.installExtension(folder);
  await closeWelcome({ name: 'chromium', browser });
  await storeSettings({ name: 'chromium', browser, extensionHost }, EVERY_MENTION);
  return { browser, extensionHost };
}

function servePages(folder: string): Promise<PageServer> {
  for (const [name, options] of Object.entries(PAGES)) {
    writeFileSync(join(folder, `${name}.html`), pageHtml(options));
  }
  return startServer(folder);
}

/** Makes builds, with plugins that come before the product's own, and pages, and starts the browsers. */
export async function startBench(plugins: Plugin[] = []): Promise<Bench> {
  const builds = await buildForBench(plugins);
  const folder = mkdtempSync(join(tmpdir(), 'healthgloss-bench-'));
  const server = await servePages(folder);
  const ours = await launch(builds.bench);
  const release = await launch(builds.release);
  const browsers = {
    bench: ours.browser,
    release: release.browser,
    empty: (await launch(builds.empty)).browser,
    settings: (await launch(builds.settings)).browser,
    bare: (await launch()).browser,
  };
  return {
    ...browsers,
    hosts: { bench: ours.extensionHost, release: release.extensionHost },
    releaseFolder: builds.release,
    address: (page) => `${server.origin}/${page}.html`,
    async close() {
      for (const browser of Object.values(browsers)) await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
