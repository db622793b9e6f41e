import { reportFailure } from '../bootstrap/failure.mjs'
import { inRoot } from '../bootstrap/paths.mjs'
import { runProgram } from '../test/run-program.mjs'
import { formatted } from '../test/steps.mjs'

const prettier = inRoot('node_modules/prettier/bin/prettier.cjs')
const args = [prettier, '--write', '--log-level=warn', ...formatted]

process.exitCode = await runProgram(args).catch(reportFailure)
