import { type OfficeRef, readRefs } from '../office-ref'

export interface ComparedRefs {
  refs: OfficeRef[]
  /** The slug of the standard service, where one service is compared. */
  standard?: string
}

/**
 * What the address of a kept comparison names; it is in one spelling already, see `readComparison`.
 * @example comparedRefs('/compare/services/ict-training/a.narail@1').standard // 'ict-training'
 */
export function comparedRefs(address: string): ComparedRefs {
  const [path = ''] = address.split('?')
  const [, , kind, ...parts] = path.split('/').map(decodeURIComponent)
  if (kind === 'offices') return { refs: readRefs(parts) ?? [] }
  const [standard = '', ...offices] = parts
  return { refs: readRefs(offices) ?? [], standard }
}
