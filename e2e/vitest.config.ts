import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** Unit tests: run by `scripts/unit.mjs` with Electron as Node; the Svelte plugin compiles runes in state classes. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['browser'] },
  test: {
    include: [
      'src-main/**/*.test.ts',
      'src-renderer/**/*.test.ts',
      'scripts/**/*.test.{ts,mjs}',
      'e2e/evaluate/*.test.ts',
    ],
    environment: 'node',
    pool: 'forks',
    // Files share their processes: what they import is read once. Tests give back what they change.
    isolate: false,
    // A slow machine fails no test: what hangs is ended, however long it took.
    testTimeout: 60_000,
    restoreMocks: true,
  },
})
