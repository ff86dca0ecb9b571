import { defineConfig } from 'playwright/test'

/**
 * End-to-end tests on the built application. `node scripts/test.mjs --only build,e2e` runs them with
 * everything they need; ELECTRON_EXEC_PATH then names the runtime, and a display is there.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  testIgnore: 'evaluate/**',
  outputDir: '../test-results',
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  use: { trace: 'retain-on-failure' },
})
