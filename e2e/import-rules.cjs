/*
 * Who may import whom: the table in README.md, kept by dependency-cruiser. A feature is any folder of
 * src-main or src-renderer that has no rule of its own here.
 */
// command-line composes the features for cli.ts, as main.ts does for the window.
const mainRooms = '^src-main/(shared|store|extracting|preflight|ipc|window|command-line)/'
const rendererRooms = '^src-renderer/(app|ui|lib)/'
const electronPlaces =
  '^src-main/(main\\.ts|record-handlers\\.ts|cli\\.ts|preload\\.ts|ipc/|window/)'
// A worker is the composition root of its thread, as main.ts is of the process.
const workers = '^src-main/jobs/[^/]+-worker\\.ts$'
// What tests share is named for it.
const tests = '(\\.test|-for-tests)\\.ts$'
const packages = '(^|/)node_modules/'

/** A package by its name, wherever it is installed. */
const named = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment:
        'An import must lead somewhere. Icons under a second name stand in files this tool does not ' +
        'find; the type checker and the bundler do.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron$|@lucide/svelte/icons/)' },
    },
    {
      name: 'shared-imports-only-zod',
      comment: 'Shared code runs in either process.',
      severity: 'error',
      from: { path: '^src-main/shared/', pathNot: tests },
      to: { pathNot: ['^src-main/shared/', named('zod')] },
    },
    {
      name: 'store-stays-below-features',
      comment: 'The store knows the shared types, better-sqlite3, uuid and Node.',
      severity: 'error',
      from: { path: '^src-main/store/', pathNot: tests },
      to: {
        pathNot: [
          '^src-main/(store|shared)/',
          named('better-sqlite3', '@types/better-sqlite3', 'uuid'),
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'extracting-is-pure',
      comment:
        'Extraction uses the shared types and its libraries: no store, no Electron, no feature.',
      severity: 'error',
      from: { path: '^src-main/extracting/', pathNot: tests },
      to: { path: '^src-main/', pathNot: '^src-main/(extracting|shared)/' },
    },
    {
      name: 'extracting-does-not-touch-the-store-library',
      comment: 'Extraction is pure.',
      severity: 'error',
      from: { path: '^src-main/extracting/', pathNot: tests },
      to: { path: [named('better-sqlite3', 'electron'), '^electron$'] },
    },
    {
      name: 'edge-imports-only-shared',
      comment: 'The edge to Electron carries calls and windows; it knows no feature.',
      severity: 'error',
      from: { path: '^src-main/(ipc|window)/', pathNot: tests },
      to: { path: '^src-main/', pathNot: ['^src-main/shared/', '^src-main/$1/'] },
    },
    {
      name: 'feature-to-feature-only-through-stores',
      comment:
        'Of another feature, a feature may import its *-store.ts only; importing (what files hold) ' +
        'and record (what every part of the record shares) are open to all.',
      severity: 'error',
      from: { path: '^src-main/([^/]+)/', pathNot: [mainRooms, workers, tests] },
      to: {
        path: '^src-main/',
        pathNot: ['^src-main/(shared|store|importing|record)/', '^src-main/$1/', '-store\\.ts$'],
      },
    },
    {
      name: 'preflight-reads-with-extracting',
      comment:
        'The check before release is a feature that also reads dates and sentences as extraction does.',
      severity: 'error',
      from: { path: '^src-main/preflight/', pathNot: tests },
      to: {
        path: '^src-main/',
        pathNot: ['^src-main/(shared|store|record|extracting|preflight)/', '-store\\.ts$'],
      },
    },
    {
      name: 'main-never-imports-the-window',
      comment: 'The two sides meet in src-main/shared.',
      severity: 'error',
      from: { path: '^src-main/' },
      to: { path: '^src-renderer/' },
    },
    {
      name: 'electron-only-at-the-edge',
      comment: 'Everything else is tested without a window.',
      severity: 'error',
      from: { path: '^src-', pathNot: electronPlaces },
      to: { path: ['^electron$', named('electron')] },
    },
    {
      name: 'ui-knows-nothing-of-ours',
      comment: 'Building blocks use svelte, bits-ui and icons.',
      severity: 'error',
      from: { path: '^src-renderer/ui/', pathNot: tests },
      to: {
        pathNot: [
          '^src-renderer/ui/',
          named('svelte', 'bits-ui', '@lucide/svelte', '@fontsource.*'),
        ],
      },
    },
    {
      name: 'lib-stays-below-features',
      comment: 'The typed client and date display know the shared types only.',
      severity: 'error',
      from: { path: '^src-renderer/lib/', pathNot: tests },
      to: { path: '^src-', pathNot: '^(src-renderer/lib|src-main/shared)/' },
    },
    {
      name: 'renderer-feature-imports',
      comment:
        'A feature of the window imports ui, lib and shared, never another feature; the editor and ' +
        'record (what every page of the record shows) are open to all.',
      severity: 'error',
      from: { path: '^src-renderer/([^/]+)/', pathNot: [rendererRooms, tests] },
      to: {
        path: '^src-',
        pathNot: [
          '^src-renderer/(ui|lib|editor|record)/',
          '^src-main/shared/',
          '^src-renderer/$1/',
        ],
      },
    },
    {
      name: 'window-reaches-main-only-through-shared',
      comment: 'The window never sees Node or the features of the main process.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: '^src-main/shared/' },
    },
    {
      name: 'window-has-no-node',
      comment: 'The window is sandboxed.',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    exclude: { path: '\\.tsbuildinfo$' },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src-main/tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'svelte', 'browser', 'default'],
      extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
