// A row of a document merged into a service somebody works on: what it says replaces, what it does not say stays.
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { pairColumns, servicePairs } from '@/lib/charters/drafts/pairs'

type Columns = Record<string, string | null | undefined>
type Sources = NonNullable<ServiceDraftInput['translations']>

/**
 * A pair the document words in a language it had no words in becomes a translation: nothing is lost by it.
 * @example mergeService(englishRow, banglaService).nameBn // the Bangla name, beside the English one
 */
export function mergeService(
  row: ServiceDraftInput,
  existing: ServiceDraftInput,
): ServiceDraftInput {
  const [said, kept] = [columnsOf(row), columnsOf(existing)]
  const merged: Columns = {}
  const translations: Sources = { ...row.translations }
  for (const name of servicePairs) {
    const sides = [`${name}Bn`, `${name}En`] as const
    const isSaid = sides.some((side) => said[side])
    for (const [at, side] of sides.entries()) {
      const other = sides[1 - at] as string
      const isNewSide = Boolean(said[other]) && !kept[other]
      merged[side] = said[side] ?? (!isSaid || isNewSide ? kept[side] : null)
    }
    const source = existing.translations?.[name]
    if (!isSaid && source) translations[name] = source
    // beside the charter's own words, those of the document are the translation
    if (isSaid && sides.some((side) => merged[side] && !said[side])) delete translations[name]
  }
  return { ...existing, ...row, ...merged, translations, ...keptParts(row, existing) }
}

function columnsOf(service: ServiceDraftInput): Columns {
  return pairColumns(servicePairs, service)
}

function keptParts(
  row: ServiceDraftInput,
  existing: ServiceDraftInput,
): Partial<ServiceDraftInput> {
  const parts: Partial<ServiceDraftInput> = {}
  if (!row.documents?.length) parts.documents = existing.documents
  if (!row.variants?.length) parts.variants = existing.variants
  if (!row.officer && !row.officerRaw) {
    parts.officerRaw = existing.officerRaw
    if (existing.officer) parts.officer = existing.officer
  }
  if (!row.escalation?.length && !row.escalationRaw) {
    parts.escalation = existing.escalation
    parts.escalationRaw = existing.escalationRaw
  }
  if (!row.serial) parts.serial = existing.serial
  const isTimeSaid = row.timeLimitBn ?? row.timeLimitEn
  const isFeeSaid = row.feeBn ?? row.feeEn
  return {
    ...parts,
    ...(!isTimeSaid && { timeLimit: existing.timeLimit }),
    ...(!isFeeSaid && { fee: existing.fee }),
  }
}
