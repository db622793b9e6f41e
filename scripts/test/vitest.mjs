import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../bootstrap/paths.mjs'
import { makeScratch } from '../database/scratch.mjs'
import { runProgram } from './run-program.mjs'
import { none, totalsOfVitest } from './totals.mjs'

/**
 * Runs one of vitest's projects.
 * @param {'unit' | 'integration'} project
 * @param {string[]} filters parts of file names; none means all
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runVitest(project, filters) {
  const { directory, remove } = await makeScratch(project)
  const report = path.join(directory, 'report.json')
  try {
    const code = await runProgram([
      inRoot('node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...filters,
    ])
    const totals = fs.existsSync(report) ? totalsOfVitest(readJson(report)) : none
    return withFailure(code, totals)
  } finally {
    remove()
  }
}

/**
 * A run that ended in error although no test failed (a leak, an unhandled rejection) has failed all the same.
 * @param {number} code
 * @param {import('./totals.mjs').Totals} totals
 */
export function withFailure(code, totals) {
  return code === 0 || totals.failed > 0 ? totals : { ...totals, failed: 1 }
}

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}
