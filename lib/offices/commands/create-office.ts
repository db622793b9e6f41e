import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { can } from '@/lib/access/policy'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { officeDetailsSchema, type OfficeInput, officeSchema } from '../schema'
import type { z } from 'zod'

type NewOffice = z.output<typeof officeSchema>

/**
 * Adds an office, findable at once, without a charter. For administrators of its area and department.
 * Refuses with `invalid` (issues `slug_taken`, `department_unknown`, `area_unknown`, `parent_unknown` and those
 * of the schema); throws when forbidden.
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
    await refreshEntries(tx, officeId)
    await recordEvent(tx, actor, {
      action: 'office:create',
      recordType: 'office',
      recordId: officeId,
      officeId,
      after: office,
    })
    await announceChange(tx, [office.slug, ...(office.parentSlug ? [office.parentSlug] : [])])
    return { ok: true, officeId }
  })
}

const areaColumns = {
  DIVISION: 'divisionId',
  DISTRICT: 'districtId',
  UPAZILA: 'upazilaId',
} as const
type Places = Partial<Record<(typeof areaColumns)[keyof typeof areaColumns], string>>

/** The area and those above it, by the office's column; null when there is no such area. */
async function findPlaces(tx: Transaction, areaId: string | undefined): Promise<Places | null> {
  const places: Places = {}
  let at = areaId
  while (at !== undefined) {
    const area = await tx.area.findUnique({ where: { id: at } })
    if (!area) return null
    places[areaColumns[area.level]] = area.id
    at = area.parentId ?? undefined
  }
  return places
}

async function findSurroundings(tx: Transaction, office: NewOffice) {
  const { departmentSlug, parentSlug } = office
  const department = await tx.department.findUnique({ where: { slug: departmentSlug } })
  if (!department) return invalidAt(['departmentSlug'], 'department_unknown')
  if (parentSlug === undefined) return { departmentId: department.id }
  const parent = await tx.office.findUnique({ where: { slug: parentSlug }, select: { id: true } })
  if (!parent) return invalidAt(['parentSlug'], 'parent_unknown')
  return { departmentId: department.id, parentId: parent.id }
}

async function insert(
  tx: Transaction,
  office: NewOffice,
  ids: Places & { departmentId: string; parentId?: string },
): Promise<string | null> {
  const { level, sample, hosts } = office
  if (await tx.formerSlug.findUnique({ where: { slug: office.slug } })) return null
  const rows = await tx.office.createManyAndReturn({
    data: [{ ...officeDetailsSchema.parse(office), level, sample, ...ids }],
    skipDuplicates: true,
    select: { id: true },
  })
  const officeId = rows[0]?.id
  if (!officeId) return null
  await tx.officeHost.createMany({
    data: hosts.map((host) => ({ host: host.toLowerCase(), officeId })),
    skipDuplicates: true,
  })
  return officeId
}
