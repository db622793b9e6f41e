// A table shows groups of offices with what is counted of each; its scope says which offices take part.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { AreaName } from '@/lib/charters/published-charter'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'
import {
  type FigureName,
  figureNames,
  type Figures,
  ruleFamilies,
  severityFigures,
} from '../figures/figure-names'

export const groupings = ['divisions', 'districts', 'departments'] as const
export type Grouping = (typeof groupings)[number]

/** Offices that lie above the areas of a table, as if they had an area of their own. */
export const aboveAreas = { divisions: 'above-divisions', districts: 'above-districts' } as const

export interface Scope {
  /** A division or a district, or one of `aboveAreas`. */
  area?: string
  department?: string
}

export interface TableRow {
  /** An area's id, a department's slug, or one of `aboveAreas`. */
  id: string
  /** Absent of offices above the areas. */
  name?: Bilingual
  figures: Figures
}

const absences = ['unpublished', 'unconfirmed', 'untranslated'] as const

/** What a list of offices may show of each. */
export const listedFigures = [
  ...(['offices', 'published', 'confirmed', 'withoutTimeLimit', 'vacant'] as const),
  ...severityFigures,
  ...ruleFamilies.map((family) => `${family}Findings` as const),
  ...absences,
] as const satisfies readonly (FigureName | (typeof absences)[number])[]

export type ListedFigure = (typeof listedFigures)[number]

export function isListedFigure(text: string | undefined): text is ListedFigure {
  return listedFigures.some((figure) => figure === text)
}

/** How many of a figure there are in sums, also of what is lacking. */
export function countOf(figure: ListedFigure, figures: Figures): number {
  if (figure === 'unpublished') return figures.offices - figures.published
  if (figure === 'unconfirmed') return figures.offices - figures.confirmed
  if (figure === 'untranslated') return figures.texts - figures.translated
  return figures[figure]
}

export interface FigureOffice {
  office: OfficeListEntry
  value: number
}

export interface QuarterSums {
  /** "2026-Q4" */
  quarter: string
  takenOn: Date
  figures: Figures
  /** It has not ended: its figures are those of now. */
  isUnderWay?: true
}

export interface ScopeNames {
  area?: AreaName
  department?: Bilingual
}

export const noFigures = Object.fromEntries(figureNames.map((name) => [name, 0])) as Figures
