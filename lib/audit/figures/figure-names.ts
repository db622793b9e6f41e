// What the tables count, the same of an office, of a group of offices and of a quarter.

export const familyOf = {
  S: 'section',
  R: 'row',
  C: 'column',
  T: 'time',
  F: 'fee',
  D: 'document',
  O: 'officer',
  G: 'grievance',
  U: 'text',
  B: 'bilingual',
  M: 'upkeep',
} as const

/** A rule belongs to the family its id begins with. @example familyOf.T // 'time' */
export type RuleFamily = (typeof familyOf)[keyof typeof familyOf]
export const ruleFamilies = Object.values(familyOf) as readonly RuleFamily[]

export const severityFigures = ['errors', 'warnings', 'infos'] as const
const familyFigures = ruleFamilies.map((family) => `${family}Findings` as const)

export const figureNames = [
  'offices',
  'published',
  'confirmed',
  'services',
  'withoutTimeLimit',
  'texts',
  'translated',
  'posts',
  'vacant',
  ...severityFigures,
  ...familyFigures,
] as const

export type FigureName = (typeof figureNames)[number]
export type Figures = Record<FigureName, number>
