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
  snapshotPathTemplate: 'page-images/{arg}{ext}',
  // Images are written only when somebody asks, to be looked at.
  updateSnapshots: 'none',
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // A slow machine fails no test: these end what hangs.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  use: { trace: 'retain-on-failure' },
})
