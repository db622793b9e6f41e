import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'
import { inRoot, root } from '../bootstrap/paths.mjs'
import { step } from '../bootstrap/progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MINUTE = 60_000

/**
 * A Chromium for the browser tests: the one PLAYWRIGHT_CHROMIUM names, an installed one, Playwright's own, or,
 * in CI as root only, the distribution's package.
 * @returns {Promise<string>} its path; empty for Playwright's own
 */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) return named
  const installed = findInstalled()
  if (installed) return installed
  if (await step("Fetching Playwright's own Chromium", fetchOwn)) return ''
  if (await installPackage()) return findInstalled() ?? ''
  throw new Failure(
    'The browser tests need Chromium: install it, or set PLAYWRIGHT_CHROMIUM to its path.',
  )
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  return places.find((place) => fs.existsSync(place))
}

function fetchOwn() {
  const cli = inRoot('node_modules/@playwright/test/cli.js')
  const args = [cli, 'install', '--only-shell', 'chromium']
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 5 * MINUTE,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })
  return result.status === 0
}

async function installPackage() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0) return false
  return step("Installing the distribution's Chromium", () => {
    const apt = (/** @type {string[]} */ ...args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      return spawnSync('apt-get', args, { env, timeout: 10 * MINUTE }).status === 0
    }
    return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
  })
}
