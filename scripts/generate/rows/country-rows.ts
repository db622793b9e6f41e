// What offices share and refer to: their departments with the standard services, the strategy, the usual times.
import { officialPair } from '@/lib/charters/translations'
import type { GeneratedDepartment } from '../country/departments'
import { serviceTitles } from '../country/service-titles'
import { frozenPillars } from '../country/strategy-rows'
import type { UsualTime } from '../plan/usual-times'
import { nightOf } from '../seed/days'
import type { IdOf } from '../seed/ids'
import type { SharedSnapshot } from './snapshot'

/** The departments of a country, each with its place. */
export class Departments {
  private readonly places: Map<string, number>

  constructor(
    private readonly idOf: IdOf,
    readonly all: readonly GeneratedDepartment[],
  ) {
    this.places = new Map(all.map(({ slug }, place) => [slug, place]))
  }

  readonly idBySlug = (slug: string): string => this.idOf('department', this.places.get(slug) ?? 0)

  readonly standardOf = (slug: string, position: number): string =>
    this.idOf('standard', this.places.get(slug) ?? 0, position)

  rows() {
    return this.all.map(({ slug, bn, en }) => {
      return { id: this.idBySlug(slug), slug, nameBn: bn, nameEn: en, fourEyes: false }
    })
  }

  standardRows() {
    return this.all.flatMap((department) =>
      serviceTitles.map(({ slug, bn, en }, position) => ({
        id: this.standardOf(department.slug, position),
        slug: `${department.slug}-${slug}`,
        departmentId: this.idBySlug(department.slug),
        nameBn: `${department.topicBn} ${bn}`,
        nameEn: `${department.topicEn} ${en}`,
        ...{ documents: [], translations: {}, revision: 1 },
      })),
    )
  }

  usualRows(usual: ReadonlyMap<string, UsualTime>, day: string) {
    return this.standardRows().flatMap(({ id, slug }) => {
      const known = usual.get(slug)
      return known ? [{ standardServiceId: id, ...known, countedAt: nightOf(day) }] : []
    })
  }

  /** What the snapshots of a department's offices share, by the department's slug. */
  snapshots(): Map<string, SharedSnapshot> {
    const standards = Map.groupBy(this.standardRows(), ({ departmentId }) => departmentId)
    return new Map(
      this.all.map(({ slug }) => {
        const named = (standards.get(this.idBySlug(slug)) ?? []).map(
          (row) =>
            [row.id, { slug: row.slug, name: officialPair(row.nameBn, row.nameEn) }] as const,
        )
        return [
          slug,
          {
            standardServices: JSON.stringify(Object.fromEntries(named)),
            pillars: JSON.stringify(frozenPillars(this.idOf, slug)),
          },
        ]
      }),
    )
  }
}
