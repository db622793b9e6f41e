// A country made in a process of its own, in the database of DATABASE_URL; how long that took is its only line on
// standard output.
import { fillDatabase } from '../database/fill.mjs'
import { generate } from '../generate/generate'

const [offices = '', day = ''] = process.argv.slice(2)
await fillDatabase(process.env.DATABASE_URL ?? '', { withSample: false })
const { seconds } = await generate({ offices: Number(offices), seed: '1', day })
process.stdout.write(`${JSON.stringify({ seconds })}\n`)
