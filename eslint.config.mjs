import { globalIgnores, defineConfig } from 'eslint/config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { absentInWeChat, localTime, processButEnv, youngMethods } from './config/lint/absent-in-wechat.mjs'
import { arrows, arrowsOfCloudTests, contractImports, outsideCloud, viaAlias } from './config/lint/arrows.mjs'

const TESTS = ['**/*.test.ts', '**/*.test.tsx']

export default defineConfig(
  globalIgnores(['dist/', '.localcloud/', 'test-results/']),
  tseslint.configs.recommended,
  {
    name: 'everywhere',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-control-regex': 'error',
      'no-restricted-imports': ['error', { patterns: outsideCloud }],
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', { zones: arrows }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'what only the type checker can see',
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'contract',
    files: ['src/contract/**'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: contractImports }] },
  },
  {
    name: 'client',
    files: ['src/client/**'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [...viaAlias('contract|localcloud'), ...outsideCloud] }] },
  },
  {
    name: 'cloud',
    files: ['src/cloud/**'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: viaAlias('contract|client|localcloud') }] },
  },
  {
    name: 'a journey puts its phones away',
    files: ['e2e/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@playwright/test', importNames: ['test', 'expect'], message: 'From e2e/support/test.' }] },
      ],
    },
  },
  {
    name: 'a test of the cloud may start a local one',
    files: ['src/cloud/**/*.test.ts', 'src/cloud/testing/**'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: arrowsOfCloudTests }],
      'no-restricted-imports': 'off',
    },
  },
  {
    name: 'a test of the local cloud speaks to it through the real SDK',
    files: ['src/localcloud/**/*.test.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    name: 'time is +08:00 wherever it runs',
    files: ['src/contract/**', 'src/client/**', 'src/cloud/**'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...localTime] },
  },
  {
    name: 'what runs in WeChat',
    files: ['src/contract/**', 'src/client/**'],
    // A file for the browser build alone is named so.
    ignores: [...TESTS, '**/*.h5.ts', '**/*.h5.tsx'],
    rules: {
      'no-restricted-globals': ['error', { globals: absentInWeChat, checkGlobalObject: true }],
      'no-restricted-syntax': ['error', ...localTime, ...processButEnv, ...youngMethods],
    },
  },
  {
    name: 'hooks',
    files: ['src/client/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: "a function's log is its console",
    files: ['src/cloud/**'],
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },
  {
    name: 'what talks to a terminal',
    files: ['bench/**', 'config/**', 'e2e/**', 'src/localcloud/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'what tools read as CommonJS',
    files: ['**/*.js', '**/*.cjs'],
    ignores: ['src/localcloud/tryit/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
