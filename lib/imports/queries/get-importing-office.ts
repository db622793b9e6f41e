import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { officialPair } from '@/lib/charters/translations'
import { inTransaction } from '@/lib/db/transaction'
import type { Bilingual } from '@/lib/i18n/bilingual'

/**
 * The office documents are imported for. For administrators and programmers of the office.
 * @throws NotFoundError, ForbiddenError
 */
export async function getImportingOffice(
  actor: Actor,
  slug: string,
): Promise<{ slug: string; name: Bilingual }> {
  return inTransaction(async (tx) => {
    const { id } = await getAuthorisedOffice(tx, actor, 'charter:import', slug)
    const select = { nameBn: true, nameEn: true }
    const { nameBn, nameEn } = await tx.office.findUniqueOrThrow({ where: { id }, select })
    return { slug, name: officialPair(nameBn, nameEn) }
  })
}
