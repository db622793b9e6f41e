// The sections of a document beside those of the charter: what each says, and whose words count.
import type { CharterDraftInput } from '@/lib/charters/schema'
import { fingerprint } from '@/lib/charters/translations'
import type { ImportReport } from '../../schema'
import { type Decisions, type Section } from '../decisions'

export interface ReviewSection {
  section: Exclude<Section, 'officers'>
  document: string[]
  charter: string[]
  status: 'new' | 'changed' | 'unchanged' | 'missing'
  /** Undecided where nothing was said: the document's words are proposed, and missing ones asked about. */
  decision?: 'document' | 'charter'
}

/** Only sections that either says something in. */
export function describeSections(
  report: ImportReport,
  base: CharterDraftInput | null,
  decisions: Decisions,
): ReviewSection[] {
  const charter = textsOfCharter(base)
  return Object.entries(textsOfReport(report)).flatMap(([name, document]) => {
    const section = name as ReviewSection['section']
    const before = charter[section]
    if (document.length === 0 && before.length === 0) return []
    const decision = decisions.sections[section]
    const status = statusOf(document, before)
    return [{ section, document, charter: before, status, ...(decision && { decision }) }]
  })
}

function statusOf(document: string[], before: string[]): ReviewSection['status'] {
  if (document.length === 0) return 'missing'
  if (before.length === 0) return 'new'
  const isSame = fingerprint(document.join('\n')) === fingerprint(before.join('\n'))
  return isSame ? 'unchanged' : 'changed'
}

function textsOfReport(report: ImportReport): Record<ReviewSection['section'], string[]> {
  const { vision, mission, objectives, functions, expectations, grievance } = report
  return {
    ...{ vision: vision ? [vision] : [], mission: mission ? [mission] : [] },
    ...{ objectives, functions, expectations },
    grievance: grievance.map(({ level, when, who, address, timeLimit }) =>
      [level, when, who?.raw, address, timeLimit.raw].filter(Boolean).join(' · '),
    ),
  }
}

function textsOfCharter(
  base: CharterDraftInput | null,
): Record<ReviewSection['section'], string[]> {
  const one = (bn?: string | null, en?: string | null) =>
    [bn || en].filter((text) => !!text) as string[]
  const list = (items: CharterDraftInput['objectives'] = []) =>
    items.flatMap(({ textBn, textEn }) => one(textBn, textEn))
  return {
    vision: one(base?.visionBn, base?.visionEn),
    mission: one(base?.missionBn, base?.missionEn),
    objectives: list(base?.objectives),
    functions: list(base?.functions),
    expectations: list(base?.expectations),
    grievance: (base?.escalationLevels ?? []).map((level) =>
      [
        level.level,
        ...one(level.whenBn, level.whenEn),
        ...one(level.whoBn, level.whoEn),
        ...one(level.addressBn, level.addressEn),
        ...one(level.timeLimitBn, level.timeLimitEn),
      ].join(' · '),
    ),
  }
}
