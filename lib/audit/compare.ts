// The comparison of charters: what several offices promise for the same service, value by value. Pure.
import type { ServiceView } from '@/lib/charters/published-charter'
import { spreadOf } from '@/lib/values/compare/numbers'
import {
  comparedFields,
  type ComparedVersion,
  type Comparison,
  type ComparisonRow,
  type MeasuredService,
} from './comparison/comparison'
import { findCandidates, mostGroups } from './comparison/find-candidates'
import { type Decisions, type Group, matchServices, noDecisions } from './comparison/match'
import { isSame, measureService } from './comparison/measure-service'

interface Entry {
  column: number
  place: number
  name: ServiceView['name']
  standard?: string
  service: ServiceView
}

/**
 * Sets whole charters beside each other. Every service of every version stands in exactly one row; rows come in
 * the order of the first office that has them.
 * @example compareCharters([shalikha, lohagara]).rows[0]?.differs // ['time']
 */
export function compareCharters(
  versions: readonly ComparedVersion[],
  decisions: Decisions = noDecisions,
): Comparison {
  const entries = versions.flatMap(({ services }, column) =>
    services.map((service, place) => toEntry(service, column, place)),
  )
  const groups = matchServices(entries, decisions)
  const rowOf = new Map(groups.map((group) => [group, toRow(group, versions.length)]))
  const loose = groups.filter(({ members }) => columnsOf(members).size < versions.length)
  const keyOf = (group: Group<Entry>) => rowOf.get(group)?.key ?? ''
  return {
    versions: [...versions],
    rows: groups.toSorted(byPlace).flatMap((group) => rowOf.get(group) ?? []),
    candidates: findCandidates(loose, decisions).map(({ groups: [a, b], members, similarity }) => ({
      rows: [keyOf(a), keyOf(b)],
      names: [members[0].service, members[1].service],
      columns: [members[0].column, members[1].column],
      similarity,
    })),
    tooMany: loose.length > mostGroups,
  }
}

function toEntry(service: ServiceView, column: number, place: number): Entry {
  const standard = service.standardService?.slug
  return { column, place, service, name: service.name, ...(standard && { standard }) }
}

function toRow({ members, standard }: Group<Entry>, columns: number): ComparisonRow {
  const cells: MeasuredService[][] = Array.from({ length: columns }, () => [])
  for (const { column, service } of members.toSorted(byEntry)) {
    cells[column]?.push(measureService(service))
  }
  const all = cells.flat()
  return {
    key: standard ?? `${members.toSorted(byEntry)[0]?.service.id}`,
    ...(standard && { standard: { slug: standard } }),
    cells,
    differs: comparedFields.filter((field) =>
      all.some((one) => all[0] && !isSame[field](all[0], one)),
    ),
    incomplete: cells.some((cell) => cell.length === 0),
    time: spreadOf(all.flatMap(({ time }) => (time.result === 'days' ? (time.days ?? []) : []))),
  }
}

function columnsOf(members: readonly Entry[]): Set<number> {
  return new Set(members.map(({ column }) => column))
}

function byEntry(a: Entry, b: Entry): number {
  return a.column - b.column || a.place - b.place
}

function byPlace(a: Group<Entry>, b: Group<Entry>): number {
  const [first, second] = [a.members.toSorted(byEntry)[0], b.members.toSorted(byEntry)[0]]
  return first && second ? byEntry(first, second) : 0
}
