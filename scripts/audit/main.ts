// The program of npm run audit, once its options are understood and there is a database.
import { db } from '@/lib/db/client'
import { reportFailure } from '../bootstrap/failure.mjs'
import { say } from '../bootstrap/progress.mjs'
import { audit } from './audit'
import { readAuditOptions } from './options'
import { writerOf } from './writer'

const parsed = readAuditOptions(process.argv.slice(2))
if (!parsed.ok) throw new Error(`the command let through what it should refuse: ${parsed.error}`)
const out = writerOf(process.stdout)
process.exitCode = await audit({ ...parsed.options, out, say }).catch(reportFailure)
await db.$disconnect()
