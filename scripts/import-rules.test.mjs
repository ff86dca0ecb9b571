import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { inProject } from './project.mjs'

const files = {
  'src-main/tsconfig.json': '{ "files": ["main.ts"] }',
  'src-main/main.ts': `import 'electron'; import './notes/note-calls.ts'`,
  'src-main/jobs/read-worker.ts': `import '../extracting/read.ts'`,
  'src-main/shared/fine.ts': `import { z } from 'zod'; export const a = z`,
  'src-main/shared/leaking.ts': `import 'node:fs'; import '../store/open-store.ts'`,
  'src-main/store/open-store.ts': `import 'better-sqlite3'; import 'node:fs'; import '../shared/fine.ts'`,
  'src-main/store/curious.ts': `import '../notes/note-store.ts'`,
  'src-main/notes/note-store.ts': `import '../store/open-store.ts'`,
  'src-main/notes/note-calls.ts': `import './note-store.ts'; import '../meetings/meeting-store.ts'`,
  'src-main/notes/nosy.ts': `import '../meetings/meeting-calls.ts'`,
  'src-main/notes/windowed.ts': `import 'electron'`,
  'src-main/meetings/meeting-store.ts': `export {}`,
  'src-main/meetings/meeting-calls.ts': `import './meeting-store.ts'`,
  'src-main/extracting/read.ts': `import '../shared/fine.ts'`,
  'src-main/extracting/impure.ts': `import '../notes/note-store.ts'; import 'better-sqlite3'`,
  'src-main/ipc/knowing.ts': `import 'electron'; import '../notes/note-calls.ts'`,
  'src-main/window/one.ts': `import './two.ts'`,
  'src-main/window/two.ts': `import './one.ts'`,
  'src-renderer/app/App.svelte': `<script>import '../notes/List.svelte'; import '../lib/client.ts'</script>`,
  'src-renderer/lib/client.ts': `import '../../src-main/shared/fine.ts'`,
  'src-renderer/ui/Button.svelte': `<script>import 'bits-ui'</script>`,
  'src-renderer/ui/Knowing.svelte': `<script>import '../lib/client.ts'</script>`,
  'src-renderer/notes/List.svelte': `<script>import '../ui/Button.svelte'; import '../lib/client.ts'</script>`,
  'src-renderer/notes/Nosy.svelte': `<script>import '../meetings/List.svelte'</script>`,
  'src-renderer/notes/Escaping.svelte': `<script>import '../../src-main/notes/note-calls.ts'; import 'node:fs'</script>`,
  'src-renderer/meetings/List.svelte': `<p>meetings</p>`,
}

it('keeps every wall of the house, and nothing but these', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'aide-imports-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    symlinkSync(inProject('node_modules'), join(folder, 'node_modules'))
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
        ...['--config', inProject('e2e', 'import-rules.cjs'), '--output-type', 'json'],
        ...['src-main', 'src-renderer'],
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    const { violations } = JSON.parse(stdout).summary
    const found = violations.map(({ rule, from }) => `${from.replace(/^src-/, '')}: ${rule.name}`)
    expect([...new Set(found)].sort()).toEqual([
      'main/extracting/impure.ts: extracting-does-not-touch-the-store-library',
      'main/extracting/impure.ts: extracting-is-pure',
      'main/ipc/knowing.ts: edge-imports-only-shared',
      'main/notes/nosy.ts: feature-to-feature-only-through-stores',
      'main/notes/windowed.ts: electron-only-at-the-edge',
      'main/shared/leaking.ts: shared-imports-only-zod',
      'main/store/curious.ts: store-stays-below-features',
      'main/window/one.ts: no-cycles',
      'renderer/notes/Escaping.svelte: renderer-feature-imports',
      'renderer/notes/Escaping.svelte: window-has-no-node',
      'renderer/notes/Escaping.svelte: window-reaches-main-only-through-shared',
      'renderer/notes/Nosy.svelte: renderer-feature-imports',
      'renderer/ui/Knowing.svelte: ui-knows-nothing-of-ours',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
