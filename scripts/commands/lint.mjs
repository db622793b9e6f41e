import { reportFailure } from '../bootstrap/failure.mjs'
import { steps } from '../test/steps.mjs'

process.exitCode = await steps.lint([]).then(() => 0, reportFailure)
