import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { can } from '@/lib/access/policy'
import { matchKey } from '@/lib/bangla/match-key'
import { toIssues } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'
import { findPlaces } from '../places'
import { type OfficeInput, officeLevels, officeSchema } from '../schema'
import { type Known, loadKnown } from './load-known'
import { readEntries, readNumber, type SheetRow } from './read-rows'
import type { RowResult } from './sheet-result'

/**
 * Each row as an office to be created, as one that is there already, or with what is wrong with it. Departments,
 * levels and areas may be given by address or by name; the office above may stand in the sheet itself.
 */
export async function resolveRows(
  tx: Transaction,
  actor: Actor,
  rows: readonly SheetRow[],
): Promise<RowResult[]> {
  const known = await loadKnown(tx, rows)
  const results: RowResult[] = []
  for (const row of rows) {
    const { line, cells } = row
    const slug = cells.slug ?? ''
    const head = { line, slug, name: cells.nameBn ?? cells.nameEn ?? '' }
    if (known.slugs.has(slug)) results.push({ ...head, kind: 'exists' })
    else results.push({ ...head, ...(await judge(tx, actor, row, known)) })
  }
  return withoutOrphans(results, known)
}

async function judge(tx: Transaction, actor: Actor, row: SheetRow, known: Known) {
  const input = toInput(row, known)
  const parsed = officeSchema.safeParse(input)
  const issues = parsed.success ? [] : toIssues(parsed.error)
  const say = (path: string, code: string) => issues.push({ path: `/${path}`, code })
  // the schema looks at the name only once all else is right
  const isNameless = !input.nameBn && !input.nameEn
  if (isNameless && !issues.some(({ code }) => code === 'name_missing'))
    say('nameBn', 'name_missing')
  if (row.cells.area && !input.areaId) say('areaId', 'area_unknown')
  if (known.repeated.has(input.slug)) say('slug', 'sheet_repeated')
  if (known.formerSlugs.has(input.slug)) say('slug', 'slug_taken')
  const isTaken = (host: string) => known.hosts.has(host) || known.repeatedHosts.has(host)
  if (input.hosts?.some((host) => isTaken(host.toLowerCase()))) say('hosts', 'host_taken')
  if (!known.departments.has(matchKey(row.cells.department ?? '')))
    say('departmentSlug', 'department_unknown')
  else if (!(await isAllowed(tx, actor, input))) say('areaId', 'place_forbidden')
  if (issues.length > 0) return { kind: 'wrong' as const, issues }
  return { kind: 'new' as const, input }
}

async function isAllowed(tx: Transaction, actor: Actor, input: OfficeInput): Promise<boolean> {
  const places = await findPlaces(tx, input.areaId)
  const areaIds = Object.values(places ?? {})
  return can(actor, 'office:create', { areaIds, departmentSlug: input.departmentSlug })
}

function toInput({ cells }: SheetRow, known: Known): OfficeInput {
  const level = cells.level ?? ''
  const areaId = cells.area && known.areas.get(matchKey(cells.area))
  return {
    slug: cells.slug ?? '',
    nameBn: cells.nameBn,
    nameEn: cells.nameEn,
    addressBn: cells.addressBn,
    addressEn: cells.addressEn,
    openingHoursBn: cells.openingHoursBn,
    openingHoursEn: cells.openingHoursEn,
    departmentSlug: known.departments.get(matchKey(cells.department ?? '')) ?? '',
    level: (officeLevels.find((each) => each === level.toUpperCase()) ??
      known.levels.get(matchKey(level)) ??
      level) as OfficeInput['level'],
    ...(areaId && { areaId }),
    ...(cells.parent && { parentSlug: cells.parent }),
    phones: readEntries(cells.phones),
    emails: readEntries(cells.emails),
    hosts: readEntries(cells.hosts),
    latitude: readNumber(cells.latitude),
    longitude: readNumber(cells.longitude),
  }
}

/** A row whose office above is neither there nor created by another row cannot be created; nor can those below it. */
function withoutOrphans(results: readonly RowResult[], known: Known): RowResult[] {
  const there = new Set([...known.slugs, ...known.parents])
  for (const row of results) if (row.kind === 'new') there.add(row.slug)
  const judged = results.map((row): RowResult => {
    if (row.kind !== 'new') return row
    const { parentSlug } = row.input
    if (parentSlug === undefined || (there.has(parentSlug) && parentSlug !== row.slug)) return row
    const { line, slug, name } = row
    const issues = [{ code: 'parent_unknown', path: '/parentSlug' }]
    return { line, slug, name, kind: 'wrong', issues }
  })
  const isSettled = judged.every((row, at) => row.kind === results[at]!.kind)
  return isSettled ? judged : withoutOrphans(judged, known)
}
