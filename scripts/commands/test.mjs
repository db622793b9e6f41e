import { Failure, reportFailure } from '../bootstrap/failure.mjs'
import { formatDuration } from '../bootstrap/progress.mjs'
import { steps } from '../test/steps.mjs'
import { add, formatTotals, none } from '../test/totals.mjs'

process.exitCode = await run(process.argv.slice(2)).catch(reportFailure)

/**
 * Runs the steps, all or those named, and stops after the first that fails. The last line is the totals.
 * @param {string[]} args names of steps; what follows them picks test files
 */
async function run(args) {
  const named = args.filter((arg) => arg in steps)
  const filters = args.filter((arg) => !(arg in steps))
  if (filters.length > 0 && named.length !== 1) {
    throw new Failure(`Name a step: ${Object.keys(steps).join(', ')}, as in \`npm test -- unit\`.`)
  }
  let totals = none
  for (const name of named.length > 0 ? named : Object.keys(steps)) {
    const result = await runStep(name, filters)
    totals = add(totals, result.totals)
    if (result.isPassed) continue
    console.log(`\nStopped at the step "${name}". To repeat it alone: npm test -- ${name}\n`)
    console.log(formatTotals(totals))
    return 1
  }
  console.log(`\n${formatTotals(totals)}`)
  return 0
}

/** @param {string} name @param {string[]} filters */
async function runStep(name, filters) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const took = () => formatDuration(performance.now() - start)
  try {
    const totals = (await steps[name](filters)) ?? none
    const isPassed = totals.failed === 0
    console.log(`${isPassed ? '✓' : '✗'} ${name} (${took()})`)
    return { totals, isPassed }
  } catch (error) {
    reportFailure(error)
    console.log(`✗ ${name} (${took()})`)
    return { totals: none, isPassed: false }
  }
}
