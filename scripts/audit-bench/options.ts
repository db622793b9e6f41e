import { parseArgs } from 'node:util'
import { Failure } from '../bootstrap/failure.mjs'

export interface BenchOptions {
  /** Of the large country. */
  offices: number
  /** A database of the server to measure as the large one, as it is. */
  database?: string
  /** The nightly audit runs over everything, not over a part. */
  isFull: boolean
  /** The databases made stay, and are measured again the next time. */
  isKept: boolean
}

const usage = `npm run bench:audit -- [--offices 50000] [--database NAME] [--full] [--keep]
  --offices N      how large the large country is
  --database NAME  measure this database of the server as the large one, as it is
  --full           run the nightly audit over everything: some minutes more
  --keep           leave the databases for the next time`

/** @throws Failure that says how the command is used */
export function readBenchOptions(args: string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        offices: { type: 'string', default: '50000' },
        database: { type: 'string' },
        full: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
    })
    const offices = Number(values.offices)
    const { database, full: isFull, keep: isKept } = values
    const isName = database === undefined || /^[a-z_][a-z0-9_]*$/.test(database)
    if (Number.isInteger(offices) && offices > 0 && isName) {
      return { offices, isFull, isKept, ...(database && { database }) }
    }
  } catch {
    // an unknown option is told the same way
  }
  throw new Failure(usage)
}
