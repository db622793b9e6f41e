import { Failure } from '../bootstrap/failure.mjs'
import { inRoot } from '../bootstrap/paths.mjs'
import { ensureBuilt } from '../server/build.mjs'
import { findDrift } from './drift.mjs'
import { runBrowserTests } from './browser-tests.mjs'
import { runProgram } from './run-program.mjs'
import { runVitest } from './vitest.mjs'

/** @typedef {import('./totals.mjs').Totals} Totals */

const tool = (/** @type {string} */ file) => inRoot('node_modules', file)

/** What is formatted: everything a person writes, but the documents that tests read as they are. */
export const formatted = ['**/*.{ts,tsx,mjs,json,css,md}', '!tests/fixtures', '!package-lock.json']

/**
 * The steps of `npm test`, in order. Each throws a Failure or gives the totals of the tests it ran.
 * @type {Record<string, (filters: string[]) => Promise<Totals | void>>}
 */
export const steps = {
  format: () =>
    check([tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...formatted], {
      advice: 'run `npm run format`',
    }),
  lint: () => check([tool('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  types: async () => {
    await check([tool('next/dist/bin/next'), 'typegen'])
    await check([tool('typescript/bin/tsc'), '--noEmit'])
  },
  schema: findDrift,
  unit: (filters) => runVitest('unit', filters),
  integration: (filters) => runVitest('integration', filters),
  build: () => ensureBuilt(),
  e2e: (filters) => runBrowserTests(filters),
}

/**
 * @param {string[]} args
 * @param {{ advice?: string }} [options] what to do about a failure
 */
async function check(args, { advice } = {}) {
  const code = await runProgram(args)
  if (code !== 0)
    throw new Failure(advice ? `It found something; ${advice}.` : 'It found something.')
}
