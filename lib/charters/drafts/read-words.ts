// A value belongs to the words it was read from: given with other words, it is read anew from them.
import { normalise } from '@/lib/bangla/normalise'
import { parseFee } from '@/lib/values/fee'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'

type Words = { timeLimitBn?: string; timeLimitEn?: string; feeBn?: string; feeEn?: string }

export function timeLimitOf(row: Words & { timeLimit?: TimeLimit }, language: 'bn' | 'en') {
  const words = pick(row.timeLimitBn, row.timeLimitEn, language)
  return isReadFrom(row.timeLimit, words) ? row.timeLimit : parseTimeLimit(words)
}

export function feeOf(row: Words & { fee?: Fee }, language: 'bn' | 'en') {
  const words = pick(row.feeBn, row.feeEn, language)
  return isReadFrom(row.fee, words) ? row.fee : parseFee(words)
}

/** The words of the charter's own language count; a translation only where there is nothing else. */
function pick(bn: string | undefined, en: string | undefined, language: 'bn' | 'en'): string {
  const [own, other] = language === 'bn' ? [bn, en] : [en, bn]
  return own ?? other ?? ''
}

function isReadFrom<Value extends { raw: string }>(
  value: Value | undefined,
  words: string,
): value is Value {
  return value !== undefined && normalise(value.raw).trim() === words
}
