import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'

const shown = 50

/** The latest imports of an office, newest first. For whoever may read its charter. */
export async function listImports(actor: Actor, officeSlug: string) {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:read', officeSlug)
    const rows = await tx.importRun.findMany({
      where: { officeId: office.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: shown,
      select: {
        ...{ id: true, state: true, fileName: true, createdAt: true, createdBy: true },
        version: { select: { number: true } },
      },
    })
    return rows.map(({ version, ...run }) => ({
      ...run,
      /** Of the version that came of it; null while that is a draft, absent when it is gone. */
      ...(version && { versionNumber: version.number }),
    }))
  })
}
