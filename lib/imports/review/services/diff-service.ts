// What a row would change of the service it continues, field by field, in the words of both. Pure.
import { pairColumns, servicePairs } from '@/lib/charters/drafts/pairs'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { fingerprint } from '@/lib/charters/translations'

export interface FieldChange {
  /** A pair of a service, or `category`, `documents`, `officer`, `escalation`. */
  field: (typeof servicePairs)[number] | 'category' | 'documents' | 'officer' | 'escalation'
  before: string
  after: string
}

type Columns = Record<string, string | null | undefined>

/**
 * Words that differ only in spelling variants, spaces or digits are the same; a translation the document does
 * not have is no change of its own.
 * @example diffService(stored, fromDocument) // [{ field: 'fee', before: '২০ টাকা', after: '৩০ টাকা' }]
 */
export function diffService(before: ServiceDraftInput, after: ServiceDraftInput): FieldChange[] {
  const old: Columns = pairColumns(servicePairs, before)
  const now: Columns = pairColumns(servicePairs, after)
  const pairs = servicePairs.map((field) => {
    const side = now[`${field}Bn`] || (old[`${field}Bn`] && !now[`${field}En`]) ? 'Bn' : 'En'
    return { field, before: old[`${field}${side}`] ?? '', after: now[`${field}${side}`] ?? '' }
  })
  const rows = [
    { field: 'category' as const, before: before.category, after: after.category },
    ...pairs,
    { field: 'documents' as const, before: papersOf(before), after: papersOf(after) },
    { field: 'officer' as const, before: before.officerRaw ?? '', after: after.officerRaw ?? '' },
    {
      field: 'escalation' as const,
      before: before.escalationRaw ?? '',
      after: after.escalationRaw ?? '',
    },
  ]
  return rows.filter((row) => fingerprint(row.before) !== fingerprint(row.after))
}

function papersOf({ documents = [] }: ServiceDraftInput): string {
  return documents
    .map(({ textBn, textEn, sourceBn, sourceEn }) =>
      [textBn ?? textEn, sourceBn ?? sourceEn].filter(Boolean).join(' – '),
    )
    .join('\n')
}
