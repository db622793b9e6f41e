// The auditing process of the portal: one pass over everything, away from those who wait for pages.
// It ends with the pass, or at once when the portal does; what it judged until then stays judged.
import { db } from '@/lib/db/client'
import { auditEverything } from '@/lib/audit/nightly/audit-everything'

process.on('disconnect', () => process.exit(1))

const since = new Date(process.argv[2] ?? Number.NaN)
const result = await auditEverything({
  since,
  onBatch: ({ failed }) => {
    for (const { officeId, message } of failed) {
      process.stderr.write(`audit: office ${officeId} could not be judged: ${message}\n`)
    }
  },
})
const { failed, judged, opened, fixed, reopened, withdrawn } = result
process.send?.({ judged, failed: failed.length, opened, fixed, reopened, withdrawn })
await db.$disconnect()
process.disconnect?.()
