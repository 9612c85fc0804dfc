import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../../driver/until';
import type { PageBench } from './page-bench';

/** How long a page of 10 MB may take to load on a slow machine. */
const LOAD_MS = 120_000;

/** A tab, with what DevTools can tell of it. */
export interface BenchPage {
  page: Page;
  devTools: CDPSession;
  /** The world of the content script, once there is one. */
  world(): Promise<number>;
  /** Runs a function with the bench in the world of the content script; it sees nothing of what is around it. */
  ask<T, A extends unknown[]>(
    ask: (bench: PageBench, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
}

/** Opens an address in a new tab, lets it be used, and closes it. */
export async function withBenchPage<T>(
  browser: Browser,
  url: string,
  use: (page: BenchPage) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    return await use(await openBenchPage(page, url));
  } finally {
    await page.close();
  }
}

async function openBenchPage(page: Page, url: string): Promise<BenchPage> {
  const devTools = await page.createCDPSession();
  let worldId: number | undefined;
  devTools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worldId = context.id;
  });
  await devTools.send('Runtime.enable');
  await page.goto(url, { timeout: LOAD_MS });

  const world = () => until('the content script', () => worldId);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
      expression,
      contextId: await world(),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  return {
    page,
    devTools,
    world,
    async ask(ask, ...args) {
      await until('the bench', () => evaluate('globalThis.healthglossBench !== undefined'));
      return evaluate(`(${ask})(globalThis.healthglossBench, ...${JSON.stringify(args)})`);
    },
  };
}
