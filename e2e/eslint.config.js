import { dirname } from 'node:path'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

const root = dirname(import.meta.dirname)
const typed = ['src-main/**/*.ts', 'src-renderer/**/*.ts', 'e2e/**/*.ts', 'electron.vite.config.ts']

/*
 * Rules that catch mistakes; how code looks is Prettier's business. TypeScript files are checked with
 * their types, components by svelte-check and by the rules that need no types.
 */
export default defineConfig(
  { ignores: ['**/node_modules/**', '**/out/**', '**/*.cjs'] },
  {
    files: typed,
    ignores: ['**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['electron.vite.config.ts'] },
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers and booleans in a template read well; objects do not and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `return reject(error)` and `() => stop()` are early returns, not confusion.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `[...text]` is the short way to a text's characters.
      '@typescript-eslint/no-misused-spread': 'off',
      // The compiler says it already.
      '@typescript-eslint/no-unused-vars': 'off',
      // A row's type is named where it is read: `all<Row>()`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src-renderer/**/*.svelte', 'src-renderer/**/*.svelte.ts'],
    extends: [tseslint.configs.strict, svelte.configs.recommended],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
    // A Map or Set that is not shown need not be reactive.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,svelte}'],
    ignores: ['src-main/cli.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src-main/**', 'src-renderer/**', 'e2e/**', 'scripts/**'],
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty-pattern': 'error',
      'no-implicit-coercion': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // Tests and tables of words, sentences, calls or SQL are looked things up in, not read through.
    files: [
      '**/*.test.{ts,mjs}',
      '**/messages/**',
      '**/*-catalogue.ts',
      'src-main/store/migrations/**',
      'scripts/tagger-patterns.mjs',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Stand-ins answer at once where the real thing takes time.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error' },
  },
  {
    files: ['**/*.svelte'],
    // Props are declared with `let` in components, whether bindable or not.
    rules: { 'prefer-const': 'off' },
  },
)
