// What an office's service promises otherwise than the national template, as data. The template is a maximum:
// a faster or cheaper service differs from it, and nothing is proposed to it.
import { compactKey } from '@/lib/bangla/match-key'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { isOutside, isSlower } from './measure'

export const templateFields = ['name', 'description', 'timeLimit', 'fee', 'documents'] as const
export type TemplateField = (typeof templateFields)[number]

type Side = string | null | undefined
type Pair<Name extends string> = Partial<Record<`${Name}Bn` | `${Name}En`, Side>>

export interface Template extends Pair<'name'>, Pair<'description'>, Pair<'timeLimit'> {
  documents: readonly Pair<'text'>[]
  /** Taka. */
  feeMin?: number | null
  feeMax?: number | null
  timeLimit?: TimeLimit | null
}

export interface Compared extends Pair<'name'>, Pair<'description'> {
  documents: readonly Pair<'text'>[]
  timeLimit: TimeLimit
  fee: Fee
}

/** A text the template would have stand in the service; a side it does not have is left as it is. */
export interface ProposedText {
  bn?: string
  en?: string
}

export type Difference =
  | { field: 'name' | 'description'; why: 'other_words' | 'not_stated'; proposed: ProposedText }
  | { field: 'timeLimit'; why: 'slower' | 'not_stated'; proposed: ProposedText }
  | { field: 'fee'; why: 'outside' | 'not_stated'; proposed: ProposedText }
  /** Papers the template asks for and the service does not; none is ever taken away. */
  | { field: 'documents'; why: 'lacking'; proposed: ProposedText[] }

/**
 * The differences that a proposal is made of, in the order of `templateFields`.
 * @example compareWithTemplate({ documents: [], feeMax: 0 }, service) // [{ field: 'fee', why: 'outside', proposed: { bn: 'বিনামূল্যে', en: 'free' } }]
 */
export function compareWithTemplate(template: Template, service: Compared): Difference[] {
  return [
    comparePair('name', template, service),
    comparePair('description', template, service),
    compareTime(template, service),
    compareFee(template, service),
    compareDocuments(template, service),
  ].filter((difference) => difference !== null)
}

/** The fields in which two states of a template differ. */
export function changedFields(before: Template, after: Template): TemplateField[] {
  return templateFields.filter((field) => stateOf(before, field) !== stateOf(after, field))
}

function comparePair(
  name: 'name' | 'description',
  template: Template,
  service: Compared,
): Difference | null {
  const proposed = textOf(template[`${name}Bn`], template[`${name}En`])
  const [bn, en] = [service[`${name}Bn`], service[`${name}En`]]
  const isSame = (wanted: Side, stands: Side) => !wanted || sameText(wanted, stands)
  if (isSame(proposed.bn, bn) && isSame(proposed.en, en)) return null
  return { field: name, why: bn || en ? 'other_words' : 'not_stated', proposed }
}

function compareTime({ timeLimit, ...template }: Template, service: Compared): Difference | null {
  if (!timeLimit) return null
  const proposed = {
    bn: template.timeLimitBn ?? formatTimeLimit(timeLimit, 'bn'),
    en: template.timeLimitEn ?? formatTimeLimit(timeLimit, 'en'),
  }
  const { kind, unbounded } = service.timeLimit
  if (kind === 'none' || kind === 'vague' || kind === 'misplaced') {
    return { field: 'timeLimit', why: 'not_stated', proposed }
  }
  if (unbounded || isSlower(service.timeLimit, timeLimit)) {
    return { field: 'timeLimit', why: 'slower', proposed }
  }
  return null
}

function compareFee({ feeMin, feeMax }: Template, { fee }: Compared): Difference | null {
  const max = feeMax ?? feeMin
  if (max === undefined || max === null) return null
  const range = { min: feeMin ?? 0, max }
  const value = feeOf(range)
  const proposed = { bn: formatFee(value, 'bn'), en: formatFee(value, 'en') }
  if (fee.kind === 'none' || fee.kind === 'unspecified') {
    return { field: 'fee', why: 'not_stated', proposed }
  }
  return isOutside(fee, range) ? { field: 'fee', why: 'outside', proposed } : null
}

function feeOf({ min, max }: { min: number; max: number }): Fee {
  if (max === 0) return { raw: '', kind: 'free', amount: 0 }
  if (min === max) return { raw: '', kind: 'fixed', amount: max }
  return { raw: '', kind: 'range', min, max }
}

function compareDocuments(template: Template, service: Compared): Difference | null {
  const lacking = template.documents.filter(
    ({ textBn, textEn }) =>
      !service.documents.some(
        (document) => sameText(textBn, document.textBn) || sameText(textEn, document.textEn),
      ),
  )
  if (lacking.length === 0) return null
  const proposed = lacking.map(({ textBn, textEn }) => textOf(textBn, textEn))
  return { field: 'documents', why: 'lacking', proposed }
}

function sameText(a: Side, b: Side): boolean {
  return Boolean(a) && Boolean(b) && compactKey(a ?? '') === compactKey(b ?? '')
}

function textOf(bn: Side, en: Side): ProposedText {
  return { ...(bn ? { bn } : {}), ...(en ? { en } : {}) }
}

function stateOf(template: Template, field: TemplateField): string {
  const { documents, feeMin, feeMax } = template
  if (field === 'fee') return JSON.stringify([feeMin ?? null, feeMax ?? null])
  if (field === 'documents') {
    return JSON.stringify(documents.map(({ textBn, textEn }) => [textBn ?? null, textEn ?? null]))
  }
  const words = [template[`${field}Bn`] ?? null, template[`${field}En`] ?? null]
  return JSON.stringify(words)
}
