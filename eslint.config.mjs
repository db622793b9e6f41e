// Directions of the house: app → components → pure core; app → lib/<noun> → lib/access → lib/db.
import next from '@next/eslint-plugin-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const prisma = {
  group: ['**/lib/db/**', '@prisma/*', 'pg'],
  message: 'Only lib talks to the database: ask a query or a command.',
}
const routes = { group: ['@/app/**'], message: 'Nothing imports a route.' }
const views = { group: ['@/components/**'], message: 'lib knows no components.' }
const rooms = {
  group: ['**/queries', '**/queries/**', '**/commands', '**/commands/**'],
  message: 'Components get data and actions by props.',
}
const auth = { group: ['@/lib/auth/**'], message: 'Public pages are anonymous.' }
const frameworks = {
  group: [
    'next',
    'next/**',
    'next-intl',
    'next-intl/**',
    'react',
    'react-dom',
    'server-only',
    'node:*',
  ],
  message: 'The pure core imports no framework.',
}

const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const pureCore = [
  'lib/bangla/**',
  'lib/values/**',
  'lib/audit/rules/**',
  'lib/**/{schema,completeness,lifecycle,diff,policy,compare,format}.ts',
]

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'lib/db/generated/**',
      'next-env.d.ts',
      'tests/fixtures/**/*.html',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX, 'react-hooks': reactHooks, '@next/next': next },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      // Public pages are documents with plain links.
      '@next/next/no-html-link-for-pages': 'off',
      'import-x/no-cycle': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in lib/env.ts.' },
      ],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A name left out of the rest of an object says what is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['app/**', 'components/**'], rules: reactHooks.configs.recommended.rules },
  { files: ['app/**'], rules: forbid(prisma) },
  { files: ['app/[[]locale[]]/(public)/**'], rules: forbid(prisma, auth) },
  { files: ['components/**'], rules: forbid(prisma, routes, rooms) },
  { files: ['lib/**'], rules: forbid(routes, views) },
  { files: pureCore, rules: forbid(routes, views, prisma, frameworks) },
  {
    files: ['scripts/**', 'lib/env.ts', 'tests/**', 'prisma.config.ts', 'prisma/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', 500],
      'max-lines-per-function': 'off',
      // `useDatabase` and Playwright's `use` are no hooks of React
      'react-hooks/rules-of-hooks': 'off',
    },
  },
)
