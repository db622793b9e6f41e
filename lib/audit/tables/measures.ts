// What a league table measures of a group of offices. Counts become shares and rates only here.
import {
  type FigureName,
  type Figures,
  type RuleFamily,
  ruleFamilies,
} from '../figures/figure-names'
import { type Order, readOrder } from './sort'

export const measures = [
  'offices',
  'published',
  'confirmed',
  'errors',
  'warnings',
  'infos',
  'parity',
  'withoutTimeLimit',
  'vacant',
] as const

export type Measure = (typeof measures)[number]

/** A number of things, a share of a whole (percent), or how many fall on a hundred services. */
export type MeasureKind = 'count' | 'share' | 'rate'

interface Definition {
  kind: MeasureKind
  part: FigureName
  /** Of what the part is a share, or on what it falls. */
  whole?: FigureName
}

export const definitions: Record<Measure, Definition> = {
  offices: { kind: 'count', part: 'offices' },
  published: { kind: 'share', part: 'published', whole: 'offices' },
  confirmed: { kind: 'share', part: 'confirmed', whole: 'offices' },
  errors: { kind: 'rate', part: 'errors', whole: 'services' },
  warnings: { kind: 'rate', part: 'warnings', whole: 'services' },
  infos: { kind: 'rate', part: 'infos', whole: 'services' },
  parity: { kind: 'share', part: 'translated', whole: 'texts' },
  withoutTimeLimit: { kind: 'share', part: 'withoutTimeLimit', whole: 'services' },
  vacant: { kind: 'share', part: 'vacant', whole: 'posts' },
}

/**
 * The measure of these figures: a number, a percentage, or findings per hundred services; undefined where there is
 * nothing to measure by (no services, no posts).
 * @example measureOf('published', figures) // 75 (percent)
 */
export function measureOf(measure: Measure, figures: Figures): number | undefined {
  const { kind, part, whole } = definitions[measure]
  if (!whole) return figures[part]
  if (kind === 'rate') return perHundred(figures[part], figures[whole])
  return percent(figures[part], figures[whole])
}

/** Whole percent; 0 and 100 only where nothing, or nothing else, is meant. @example percent(999, 1000) // 99 */
export function percent(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined
  const rounded = Math.round((100 * part) / whole)
  if (part > 0 && rounded === 0) return 1
  return part < whole && rounded === 100 ? 99 : rounded
}

/** How many fall on a hundred services, to one decimal. @example perHundred(7, 30) // 23.3 */
export function perHundred(count: number, services: number): number | undefined {
  return services === 0 ? undefined : Math.round((1_000 * count) / services) / 10
}

/** The order an address asks of a league table; who publishes most stands first without. */
export function leagueOrder(sort: string | undefined): Order<Measure> {
  return readOrder(sort, measures, { by: 'published', isUp: false })
}

/** The order an address asks of the table of findings; by name without. */
export function findingsOrder(sort: string | undefined): Order<RuleFamily> {
  return readOrder(sort, ruleFamilies, { by: 'name', isUp: false })
}
