import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Refusal } from '../../issue'
import type { ServiceDraft } from '../../schema'
import { identifyServices, type KnownService } from '../service-identity'

/** The lasting identities of these services, in order; those that are new are begun. */
export async function findOrCreateServices(
  tx: Transaction,
  officeId: string,
  rows: readonly ServiceDraft[],
): Promise<{ id: string; slug: string }[] | Refusal> {
  const identities = identifyServices(rows, await listKnownServices(tx, officeId, rows))
  if (!Array.isArray(identities)) return identities
  const data = identities.flatMap(({ id, slug }) => (id === null ? [{ officeId, slug }] : []))
  const created =
    data.length > 0
      ? await tx.service.createManyAndReturn({ data, select: { id: true, slug: true } })
      : []
  const ids = new Map(created.map(({ id, slug }) => [slug, id]))
  return identities.map(({ id, slug }) => ({ id: id ?? ids.get(slug) ?? '', slug }))
}

/** With their names only where a row must be found by its name. */
export async function listKnownServices(
  tx: Transaction,
  officeId: string,
  rows: readonly { slug?: string }[],
): Promise<KnownService[]> {
  const select = { id: true, slug: true } as const
  const where = { officeId }
  if (rows.every(({ slug }) => slug !== undefined)) {
    const known = await tx.service.findMany({ where, select })
    return known.map((service) => ({ ...service, names: [] }))
  }
  const known = await tx.service.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      ...select,
      versions: {
        // the draft, else the latest version
        orderBy: { version: { createdAt: 'desc' } },
        take: 1,
        select: { nameBn: true, nameEn: true },
      },
    },
  })
  return known.map(({ id, slug, versions }) => ({
    id,
    slug,
    names: versions.flatMap(({ nameBn, nameEn }) => [nameBn, nameEn]),
  }))
}
