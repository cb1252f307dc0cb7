import { defineConfig } from 'vitest/config';

// Unit, property and architecture tests. Tests that need a DOM say so in their first line: // @vitest-environment jsdom
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/components/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/fixed-seed.ts'],
    // A busy machine is no fault of the code; what must be fast is measured by the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
