import { defineConfig } from 'vitest/config';

// The built extension in real browsers, every scenario in both; two at a time.
const inBrowser = (name: 'chrome' | 'firefox') => ({
  extends: true as const,
  test: { name, provide: { browserName: name }, include: ['tests/e2e/**/*.test.ts'] },
});

export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/harness/build-extensions.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 90_000,
    projects: [inBrowser('chrome'), inBrowser('firefox')],
  },
});
