import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inBrowser = (browser: 'chromium' | 'firefox', kind: 'e2e' | 'soak') => ({
  plugins: [WxtVitest()],
  test: {
    name: kind === 'e2e' ? browser : `${browser}-soak`,
    include: [`tests/${kind}/**/*.test.ts`],
    env: { E2E_BROWSER: browser },
    maxWorkers: 2,
    // As patient as `until`: browsers share the machine with each other.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: kind === 'e2e' ? 60_000 : 180_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      inBrowser('chromium', 'e2e'),
      inBrowser('firefox', 'e2e'),
      inBrowser('chromium', 'soak'),
      inBrowser('firefox', 'soak'),
    ],
  },
});
