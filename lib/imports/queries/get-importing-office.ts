import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { mayAtOffice } from '@/lib/access/may-at-office'
import { officialPair } from '@/lib/charters/translations'
import { inTransaction } from '@/lib/db/transaction'
import type { Bilingual } from '@/lib/i18n/bilingual'

/**
 * The office documents are imported for, and whether the actor may import. For whoever may read its charter.
 * @throws NotFoundError, ForbiddenError
 */
export async function getImportingOffice(
  actor: Actor,
  slug: string,
): Promise<{ slug: string; name: Bilingual; mayImport: boolean }> {
  return inTransaction(async (tx) => {
    const { id } = await getAuthorisedOffice(tx, actor, 'charter:read', slug)
    const select = { nameBn: true, nameEn: true }
    const { nameBn, nameEn } = await tx.office.findUniqueOrThrow({ where: { id }, select })
    const mayImport = await mayAtOffice(actor, 'charter:import', slug)
    return { slug, name: officialPair(nameBn, nameEn), mayImport }
  })
}
