import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { can } from '@/lib/access/policy'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction, undo } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { findPlaces, findSurroundings, type Places, type Surroundings } from '../places'
import { officeDetailsSchema, type OfficeInput, officeSchema } from '../schema'
import { writeHosts } from '../writing/write-hosts'
import type { z } from 'zod'

type NewOffice = z.output<typeof officeSchema>

/**
 * Adds an office, findable at once, without a charter. For administrators of its area and department, and
 * programmers who manage its offices.
 * Refuses with `invalid` (issues `slug_taken`, `host_taken`, `department_unknown`, `area_unknown`,
 * `parent_unknown` and those of the schema); throws when forbidden.
 */
export async function createOffice(
  actor: Actor,
  input: OfficeInput,
): Promise<{ ok: true; officeId: string } | Refusal> {
  const parsed = officeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const office = parsed.data
  return inTransaction(async (tx) => {
    const places = await findPlaces(tx, office.areaId)
    const place = { areaIds: Object.values(places ?? {}), departmentSlug: office.departmentSlug }
    if (!can(actor, 'office:create', place)) throw new ForbiddenError('office:create')
    if (!places) return invalidAt(['areaId'], 'area_unknown')
    const surroundings = await findSurroundings(tx, office)
    if ('ok' in surroundings) return surroundings
    const officeId = await insert(tx, office, { ...places, ...surroundings })
    if (!officeId) return invalidAt(['slug'], 'slug_taken')
    const refusal = await writeHosts(tx, officeId, office.hosts)
    if (refusal) return undo(refusal)
    await refreshEntries(tx, officeId)
    await recordEvent(tx, actor, {
      action: 'office:create',
      recordType: 'office',
      recordId: officeId,
      officeId,
      after: office,
    })
    await refreshFigures(tx, [officeId])
    await announceChange(tx, [office.slug, ...(office.parentSlug ? [office.parentSlug] : [])])
    return { ok: true, officeId }
  })
}

async function insert(
  tx: Transaction,
  office: NewOffice,
  ids: Places & Surroundings,
): Promise<string | null> {
  const { level, sample } = office
  if (await tx.formerSlug.findUnique({ where: { slug: office.slug } })) return null
  const rows = await tx.office.createManyAndReturn({
    data: [{ ...officeDetailsSchema.parse(office), level, sample, ...ids }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id ?? null
}
