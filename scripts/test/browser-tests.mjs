import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../bootstrap/paths.mjs'
import { findFreePort } from '../database/cluster.mjs'
import { makeScratch } from '../database/scratch.mjs'
import { findChromium } from './chromium.mjs'
import { runProgram } from './run-program.mjs'
import { none, totalsOfPlaywright } from './totals.mjs'
import { readJson, withFailure } from './vitest.mjs'

/**
 * Runs the browser tests against a production build, started by `npm start`'s own command on a free port with
 * an empty data directory: they see what a newcomer sees. Tests of the desk change charters, so they have a
 * portal of their own; what it prints at its start is in its log.
 * @param {string[]} filters parts of file names; none means all
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runBrowserTests(filters) {
  const chromium = await findChromium()
  const { directory, remove } = await makeScratch('e2e')
  const desk = path.join(directory, 'desk')
  fs.mkdirSync(desk)
  const report = path.join(directory, 'report.json')
  const cli = inRoot('node_modules/@playwright/test/cli.js')
  try {
    const code = await runProgram([cli, 'test', '-c', 'tests/playwright.config.ts', ...filters], {
      PORT: String(await findFreePort()),
      DATA_DIR: path.join(directory, 'public'),
      DESK_PORT: String(await findFreePort()),
      DESK_DATA_DIR: desk,
      DESK_LOG: path.join(directory, 'desk.log'),
      PLAYWRIGHT_CHROMIUM: chromium,
      PLAYWRIGHT_REPORT: report,
    })
    return withFailure(code, fs.existsSync(report) ? totalsOfPlaywright(readJson(report)) : none)
  } finally {
    remove()
  }
}
