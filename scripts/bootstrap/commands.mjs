import { pathToFileURL } from 'node:url'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'

/**
 * @typedef {{ script: string, isTypeScript?: boolean, isAtCaller?: boolean }} Command
 * A command is a file under scripts/. With `isTypeScript` it runs by tsx, under the condition with which
 * server-only modules load. With `isAtCaller` it runs where the person is, because it takes names of files;
 * the others run at the root.
 */

/** @type {Record<string, Command>} */
const commands = {
  start: { script: 'commands/start.mjs', isTypeScript: true },
  dev: { script: 'commands/dev.mjs', isTypeScript: true },
  test: { script: 'commands/test.mjs' },
  lint: { script: 'commands/lint.mjs' },
  format: { script: 'commands/format.mjs' },
  'db:reset': { script: 'commands/db-reset.mjs', isTypeScript: true },
  'db:generate': { script: 'commands/db-generate.mjs', isTypeScript: true },
  'db:migration': { script: 'commands/db-migration.mjs' },
  import: { script: 'commands/import.mjs', isTypeScript: true, isAtCaller: true },
  audit: { script: 'commands/audit.mjs', isTypeScript: true },
  'import:score': { script: 'import/score.ts', isTypeScript: true, isAtCaller: true },
  'fuzz:import': { script: 'import/fuzz/fuzz.ts', isTypeScript: true, isAtCaller: true },
  'bench:import': { script: 'import/bench.ts', isTypeScript: true, isAtCaller: true },
  'bench:audit': { script: 'commands/bench-audit.mjs', isTypeScript: true },
}

/**
 * The command of an npm script.
 * @param {string | undefined} name
 * @returns {Command}
 */
export function commandNamed(name) {
  const command = name === undefined ? undefined : commands[name]
  if (command) return command
  throw new Failure(
    `There is no command "${name ?? ''}"; there are ${Object.keys(commands).join(', ')}.`,
  )
}

/** Warnings to the authors of our packages are not for the person who starts the product. */
export const quiet = ['--disable-warning=DeprecationWarning']

/**
 * The arguments that make Node run a command, wherever it runs.
 * @param {Command} command
 * @param {string[]} args the person's own
 */
export function nodeArguments({ script, isTypeScript = false }, args) {
  const loader = pathToFileURL(inRoot('node_modules/tsx/dist/loader.mjs')).href
  const flags = isTypeScript ? ['--conditions=react-server', '--import', loader] : []
  return [...quiet, ...flags, inRoot('scripts', script), ...args]
}
