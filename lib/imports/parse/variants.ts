// Sub-rows of a service, “(ক) …, (খ) …”: the same service for another case, with its own fee and time.
import type { ServiceReading, VariantReading } from '@/lib/charters/reading'
import { parseFee } from '@/lib/values/fee'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { contentOf } from '../recognise/content'
import { findSubLabel, variantText } from './classify-row'
import { type RowValues, textOf } from './row-values'
import { oneLine } from './service'
import { readTimeLimit } from './time-cell'

const NOT_EXTRA = new Set(['name', 'serial', 'fee', 'timeLimit'])

/** The variant a sub-row describes; texts of other columns are kept under their header. */
export function readVariant(
  values: RowValues,
  headerOf: (field: string) => string,
): VariantReading {
  const label = findSubLabel(values)
  const name = oneLine(label?.text || variantText(values) || textOf(values, 'name'))
  const extra: Record<string, string> = { ...values.extra }
  for (const [field, value] of values.fields) {
    if (NOT_EXTRA.has(field) || field === label?.field || value.state !== 'own') continue
    if (contentOf(value.text).blank || value.text === name) continue
    extra[headerOf(field)] = value.text
  }
  const fee = parseFee(textOf(values, 'fee'))
  const timeLimit = readTimeLimit(textOf(values, 'timeLimit'))
  return {
    ...(label ? { label: label.label } : {}),
    name,
    ...(fee.kind === 'none' ? {} : { fee }),
    ...(timeLimit.kind === 'none' ? {} : { timeLimit }),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  }
}

/** A row whose own first case stands in another column: its values are those of the case, not of the service. */
export function isHeadedByVariant(values: RowValues): boolean {
  const label = findSubLabel(values)
  return label !== null && label.field !== 'name'
}

/** The service of a row that is headed by its first case. */
export function splitFirstVariant(
  service: ServiceReading,
  values: RowValues,
  headerOf: (field: string) => string,
) {
  const label = findSubLabel(values)
  const first = readVariant(values, headerOf)
  service.variants = [first]
  if (label && label.field !== 'name') delete service[label.field as 'description']
  delete service.courseLength
}

/** What the service as a whole costs and takes, once all its cases are known. */
export function sumUpVariants(service: ServiceReading) {
  const variants = service.variants ?? []
  const fees = variants.flatMap((variant) => (variant.fee ? [{ variant, fee: variant.fee }] : []))
  if (fees.length > 0) service.fee = feeByCase(fees)
  const limits = variants.flatMap((variant) =>
    variant.timeLimit ? [{ variant, limit: variant.timeLimit }] : [],
  )
  if (limits.length > 0) service.timeLimit = limitByCase(limits)
}

function feeByCase(fees: { variant: VariantReading; fee: Fee }[]): Fee {
  const raw = fees.map(({ fee }) => fee.raw).join('\n')
  const components = fees.flatMap(({ variant, fee }) =>
    fee.amount === undefined ? [] : [{ label: variant.name, amount: fee.amount }],
  )
  const [first] = fees
  const same =
    first && fees.every(({ fee }) => fee.kind === first.fee.kind && fee.amount === first.fee.amount)
  if (same) return { ...first.fee }
  return { raw, kind: 'by_case', ...(components.length > 0 ? { components } : {}) }
}

function limitByCase(limits: { variant: VariantReading; limit: TimeLimit }[]): TimeLimit {
  const [first] = limits
  const raws = new Set(limits.map(({ limit }) => limit.raw))
  if (first && raws.size === 1) return first.limit
  const cases = limits.flatMap(({ variant, limit }) =>
    limit.max === undefined || limit.unit === undefined
      ? []
      : [
          {
            condition: variant.name,
            ...(limit.min === undefined ? {} : { min: limit.min }),
            max: limit.max,
            unit: limit.unit,
            basis: limit.basis ?? ('unspecified' as const),
          },
        ],
  )
  const longest = [...cases].sort((a, b) => daysOf(b) - daysOf(a))[0]
  const raw = limits.map(({ limit }) => limit.raw).join('\n')
  if (!longest) return { ...(first as { limit: TimeLimit }).limit, raw }
  const { max, unit, basis } = longest
  return { raw, kind: 'limit', max, unit, basis, cases }
}

const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }

function daysOf({ max, unit }: { max: number; unit: keyof typeof DAYS }): number {
  return max * DAYS[unit]
}
