import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

const root = new URL('..', import.meta.url).pathname
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
      // `() => setTimeout(…)` is idiomatic where the result is not used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A store is opened without a type argument for each row; its schema checks what comes out.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src-renderer/**/*.svelte', 'src-renderer/**/*.svelte.ts'],
    extends: [tseslint.configs.strict, svelte.configs.recommended],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,svelte}'],
    ignores: ['src-main/cli.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src-main/**', 'src-renderer/**', 'e2e/**', 'scripts/**'],
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always'],
      'no-implicit-coercion': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // Two are documents of words or cases, not code to read.
      'max-lines': ['error', { max: 260, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: [
      '**/*.test.{ts,mjs}',
      'src-renderer/app/messages/**',
      '**/messages*.ts',
      '**/*-catalogue.ts',
    ],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error' },
  },
)
