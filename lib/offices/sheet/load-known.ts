import 'server-only'
import { matchKey } from '@/lib/bangla/match-key'
import type { Transaction } from '@/lib/db/transaction'
import { officeLevels } from '../schema'
import { readEntries, type SheetRow } from './read-rows'
import { levelNames } from './level-names'

/** What the rows of a sheet are judged by: one question a table, however many rows. */
export async function loadKnown(tx: Transaction, rows: readonly SheetRow[]) {
  const slugs = rows.flatMap(({ cells }) => cells.slug ?? [])
  const hosts = rows.flatMap(({ cells }) => readEntries(cells.hosts).map((h) => h.toLowerCase()))
  const parents = rows.flatMap(({ cells }) => cells.parent ?? [])
  const offices = await tx.office.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true },
  })
  const above = await tx.office.findMany({
    where: { slug: { in: parents }, state: { not: 'MERGED' } },
    select: { slug: true },
  })
  const former = await tx.formerSlug.findMany({ where: { slug: { in: slugs } } })
  const taken = await tx.officeHost.findMany({ where: { host: { in: hosts } } })
  return {
    slugs: new Set(offices.map(({ slug }) => slug)),
    parents: new Set(above.map(({ slug }) => slug)),
    formerSlugs: new Set(former.map(({ slug }) => slug)),
    hosts: new Set(taken.map(({ host }) => host)),
    repeated: repeatedIn(slugs),
    repeatedHosts: repeatedIn(hosts),
    departments: await loadDepartments(tx),
    areas: await loadAreas(tx),
    levels: new Map(
      officeLevels.flatMap((level) => levelNames[level].map((name) => [matchKey(name), level])),
    ),
  }
}

export type Known = Awaited<ReturnType<typeof loadKnown>>

async function loadDepartments(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.department.findMany({ select: { slug: true, nameBn: true, nameEn: true } })
  return new Map(
    rows.flatMap(({ slug, nameBn, nameEn }) =>
      [slug, nameBn, nameEn].map((name) => [matchKey(name), slug] as const),
    ),
  )
}

/** By id, and by a name only one area has (two Lohagaras, two Kachuas). */
async function loadAreas(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.area.findMany({ select: { id: true, nameBn: true, nameEn: true } })
  const names = rows.flatMap(({ nameBn, nameEn }) => [matchKey(nameBn), matchKey(nameEn)])
  const ambiguous = repeatedIn(names)
  const byName = rows.flatMap(({ id, nameBn, nameEn }) =>
    [nameBn, nameEn]
      .map((name) => [matchKey(name), id] as const)
      .filter(([key]) => !ambiguous.has(key)),
  )
  return new Map([...byName, ...rows.map(({ id }) => [matchKey(id), id] as const)])
}

function repeatedIn(names: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}
