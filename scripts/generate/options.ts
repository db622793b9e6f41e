import { parseArgs } from 'node:util'
import { Failure } from '../bootstrap/failure.mjs'

export interface GenerateOptions {
  offices: number
  seed: string
}

/** @throws Failure that says how the command is used */
export function readGenerateOptions(args: string[]): GenerateOptions {
  const usage = 'How many? npm run db:generate -- --offices 500 [--seed 1]'
  try {
    const { values } = parseArgs({
      args,
      options: { offices: { type: 'string' }, seed: { type: 'string', default: '1' } },
    })
    const offices = Number(values.offices)
    if (Number.isInteger(offices) && offices > 0) return { offices, seed: values.seed }
  } catch {
    // an unknown option is told the same way
  }
  throw new Failure(usage)
}
