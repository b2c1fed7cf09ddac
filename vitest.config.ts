import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/support/same-cases.ts'],
    // Machines that run this may be ten times slower than ours, and do other things meanwhile.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'test-output/coverage',
      thresholds: { branches: 97, functions: 95, lines: 95 },
    },
  },
});
