import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/** What became of a finding of an office, as the audit writes it down. */
export async function givenFindingEvent(
  officeId: string,
  event: Partial<Prisma.FindingEventUncheckedCreateInput> = {},
): Promise<void> {
  await db.findingEvent.create({
    data: {
      officeId,
      rule: 'T01',
      severity: 'ERROR',
      identity: 'T01 - /timeLimit',
      change: 'FIXED',
      versionNumber: 1,
      methodVersion: '1.0',
      ...event,
    },
  })
}
