// What the current version says and the document does not: an import replaces, and says what it leaves out.
import type { CharterDraftInput } from '@/lib/charters/schema'

const LISTS = ['objectives', 'functions', 'expectations', 'escalationLevels'] as const

export interface Omission {
  section: (typeof LISTS)[number] | 'services'
  /** How many entries the current version has that the new one will not. */
  count: number
}

/**
 * Whole lists the document lacks, and services of the current version that are not in it.
 * @example listOmissions(current, draft, ['web-portal']) // [{ section: 'expectations', count: 6 }]
 */
export function listOmissions(
  current: CharterDraftInput | null,
  draft: CharterDraftInput,
  serviceSlugs: readonly string[],
): Omission[] {
  if (!current) return []
  const omitted: Omission[] = []
  for (const section of LISTS) {
    const count = current[section]?.length ?? 0
    if (count > 0 && !draft[section]?.length) omitted.push({ section, count })
  }
  const count = (current.services ?? []).filter(
    ({ slug }) => slug && !serviceSlugs.includes(slug),
  ).length
  return count > 0 ? [...omitted, { section: 'services', count }] : omitted
}
