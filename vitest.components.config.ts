import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// Views in a real browser, with the checks of axe; the system's Chromium unless CHROME_PATH names another.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/components/samples/all-words.ts'],
    include: ['tests/components/**/*.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
          args: ['--no-sandbox'],
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1100, height: 800 } }],
    },
  },
});
