// Publishes the draft of an office as a process of its own, so that it can be killed in the middle.
// Speaks when it begins and when it is done: `node … publish-child.ts <office>`.
import { commandLineActor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { db } from '@/lib/db/client'

const [officeSlug = ''] = process.argv.slice(2)
await db.$queryRaw`SELECT 1`
process.send?.('begins')
await publishCharter(commandLineActor, { officeSlug, reason: 'killed' }).catch(() => undefined)
process.send?.('done')
process.disconnect?.()
await db.$disconnect()
