import { parseArgs } from 'node:util'
import { Failure } from '../bootstrap/failure.mjs'

export interface GenerateOptions {
  offices: number
  seed: string
  /** The day on which the country is as generated. */
  day: string
}

const usage =
  'How many? npm run db:generate -- --offices 500 [--seed 1] [--day 2026-11-22] (today without a day)'

/** @throws Failure that says how the command is used */
export function readGenerateOptions(args: string[], today: string): GenerateOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        offices: { type: 'string' },
        seed: { type: 'string', default: '1' },
        day: { type: 'string', default: today },
      },
    })
    const [offices, day] = [Number(values.offices), values.day]
    const isOffices = Number.isInteger(offices) && offices > 0
    if (isOffices && isDay(day)) return { offices, seed: values.seed, day }
  } catch {
    // an unknown option is told the same way
  }
  throw new Failure(usage)
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text
}
