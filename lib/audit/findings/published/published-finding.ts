// An open finding of a charter in force, as anyone may read it.
import type { OfficeHeader } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { familyOf, ruleFamilies, severityFigures } from '../../figures/figure-names'
import type { Severity } from '../../rule'

export type FindingPart = 'statement' | 'expectations' | 'grievance' | 'charter'

export interface PublishedFinding {
  id: string
  rule: string
  severity: Severity
  /** The service it is about; else the part of the charter. */
  service?: { slug: string; name: Bilingual }
  part: FindingPart
  /** What is said of it, and the words judged; absent where these were removed from the version. */
  said?: { message: { bn: string; en: string }; raw?: string }
  foundAt: Date
}

export interface PublishedFindings {
  office: OfficeHeader
  /** The version in force; none while nothing is published. */
  version?: { number: number; publishedAt: Date; sourceLanguage: 'bn' | 'en' }
  findings: PublishedFinding[]
  /** How many there are of the kind asked for. */
  total: number
  /** Cursor of the page after. */
  next?: string
}

/** What a figure of the tables counts of findings. */
export const findingFigures = [
  ...severityFigures,
  ...ruleFamilies.map((family) => `${family}Findings` as const),
]
export type FindingFigure = (typeof findingFigures)[number]

export function isFindingFigure(text: string | undefined): text is FindingFigure {
  return findingFigures.some((figure) => figure === text)
}

const severities = { errors: 'ERROR', warnings: 'WARNING', infos: 'INFO' } as const

/** What a finding must be to be counted by a figure. @example kindOf('timeFindings') // { letter: 'T' } */
export function kindOf(figure: FindingFigure): {
  severity?: (typeof severities)[keyof typeof severities]
  letter?: string
} {
  if (figure in severities) return { severity: severities[figure as keyof typeof severities] }
  const letter = Object.entries(familyOf).find(([, family]) => `${family}Findings` === figure)?.[0]
  return letter ? { letter } : {}
}

/** @example partOf('/grievance/0/timeLimit') // 'grievance' */
export function partOf(path: string): FindingPart {
  const [, root = ''] = path.split('/')
  if (['vision', 'mission', 'objectives', 'functions'].includes(root)) return 'statement'
  return root === 'expectations' || root === 'grievance' ? root : 'charter'
}
