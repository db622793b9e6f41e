import { Failure } from './failure.mjs'

/**
 * @typedef {{ script: string, args?: string[], isTypeScript?: boolean }} Command
 * A command is a file under scripts/ and the arguments it gets before the person's own.
 * With `isTypeScript` it runs by tsx, and with the condition under which server-only modules load.
 */

/** @type {Record<string, Command>} */
const commands = {
  start: { script: 'commands/start.mjs', isTypeScript: true },
  dev: { script: 'commands/dev.mjs', isTypeScript: true },
  test: { script: 'commands/test.mjs' },
  lint: { script: 'commands/lint.mjs' },
  format: { script: 'commands/format.mjs' },
  'db:reset': { script: 'commands/db-reset.mjs', isTypeScript: true },
  'db:migration': { script: 'commands/db-migration.mjs' },
  import: { script: 'commands/import.mjs' },
  'import:score': { script: 'import/score.ts', isTypeScript: true },
  'fuzz:import': { script: 'import/fuzz.ts', isTypeScript: true },
  'bench:import': { script: 'import/bench.ts', isTypeScript: true },
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

/**
 * The arguments that make Node run a command.
 * @param {Command} command
 * @param {string} folder the absolute path of scripts/
 */
export function nodeArguments({ script, args = [], isTypeScript = false }, folder) {
  const flags = isTypeScript ? ['--conditions=react-server', '--import', 'tsx'] : []
  return [...flags, `${folder}/${script}`, ...args]
}
