import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'

const jobs = join(import.meta.dirname, 'src-main', 'jobs')
const workers = readdirSync(jobs).filter((name) => name.endsWith('-worker.ts'))

/*
 * Everything is bundled except Electron and better-sqlite3, whose native part is loaded from its
 * package. All of main's files lie flat in out/main, so that `import.meta.dirname` means the same
 * folder in each; what is read at run time stays in resources/. The targets are the oldest runtime
 * in use, the development stand-in's.
 */
export default defineConfig({
  main: {
    // Its build for Node declares a `require` that what electron-vite adds to each file declares too.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: 'node24',
      externalizeDeps: { include: ['better-sqlite3'] },
      rollupOptions: {
        input: Object.fromEntries(
          ['main.ts', 'cli.ts', ...workers.map((name) => `jobs/${name}`)].map((file) => [
            file.replace(/^.*\/|\.ts$/g, ''),
            join(import.meta.dirname, 'src-main', file),
          ]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: join(import.meta.dirname, 'src-main', 'preload.ts') },
        // A sandboxed window runs its preload as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(import.meta.dirname, 'src-renderer'),
    plugins: [svelte({ configFile: false })],
    build: {
      target: 'chrome146',
      outDir: join(import.meta.dirname, 'out', 'renderer'),
      rollupOptions: {
        input: join(import.meta.dirname, 'src-renderer', 'index.html'),
        output: {
          // pdfjs asks for its decoders by name.
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('_nowasm_fallback.js'))
              ? 'assets/[name][extname]'
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  },
})
