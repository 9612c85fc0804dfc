import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Time is measured by `npm run bench` alone: a test fails for what hangs, not for a machine that is slow or busy. */
const PATIENCE_MS = 60_000;
/** As many as the cores of the machines that test this. */
const WORKERS = 2;

/** What tests a browser's functions by faking them, in one object for all of a file. */
const FAKE_BROWSER = 'tests/unit/extension/**/*.test.ts';

const outOfBrowser = {
  maxWorkers: WORKERS,
  testTimeout: PATIENCE_MS,
  hookTimeout: PATIENCE_MS,
};

/** Globals and modules of its own for each file, without a process of its own, which would take longer than most tests. */
const ofItsOwn = { pool: 'vmForks' } as const;

const inBrowser = (browser: 'chromium' | 'firefox', kind: 'e2e' | 'soak') => ({
  plugins: [WxtVitest()],
  test: {
    name: kind === 'e2e' ? browser : `${browser}-soak`,
    include: [`tests/${kind}/**/*.test.ts`],
    env: { E2E_BROWSER: browser },
    maxWorkers: WORKERS,
    // What is tested lives in the browser: modules are shared, or each file would load the driver again.
    isolate: false,
    // As patient as `until`: browsers share the machine with each other.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: kind === 'e2e' ? PATIENCE_MS : 180_000,
    hookTimeout: PATIENCE_MS,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...outOfBrowser,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [FAKE_BROWSER],
          // What is tested is pure: modules are shared, or most of a run would go into loading the glossary again.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...outOfBrowser, ...ofItsOwn, name: 'extension', include: [FAKE_BROWSER] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...outOfBrowser,
          ...ofItsOwn,
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      inBrowser('chromium', 'e2e'),
      inBrowser('firefox', 'e2e'),
      inBrowser('chromium', 'soak'),
      inBrowser('firefox', 'soak'),
    ],
  },
});
