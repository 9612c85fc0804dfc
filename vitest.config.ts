import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  plugins: [WxtVitest()],
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    env: { E2E_BROWSER: browser },
    maxWorkers: 2,
    testTimeout: 60_000,
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
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
