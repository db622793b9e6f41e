// The form of a service: what it shows of a draft's service, and what it says when it is sent.
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { normalise } from '@/lib/bangla/normalise'
import { documentPairs, servicePairs, variantPairs } from '../../drafts/pairs'
import type { ServiceInput, ServicePart } from '../parts'
import {
  groupOf,
  type Nested,
  numberOf,
  pairsOf,
  rowsOf,
  saysSomething,
  textOf,
  translationsOf,
  valuesOf,
  withoutAbsent,
} from './form-values'
import { readBase } from './part-guard'
import { readFeeForm, readTimeLimitForm, toFeeForm, toTimeLimitForm } from './value-forms'

type Language = 'bn' | 'en'

/** What the form shows of it. */
export function toServiceForm({ timeLimit, fee, variants, ...service }: Partial<ServicePart>) {
  return {
    ...service,
    timeLimit: toTimeLimitForm(timeLimit),
    fee: toFeeForm(fee),
    variants: variants?.map(({ timeLimit: _time, fee: _fee, ...variant }) => variant),
  }
}

/**
 * The service a form says. What the form does not show (pillars, the standard service, cells as printed) stays
 * as it was when the form was opened.
 */
export function readServiceForm(form: Nested, language: Language): ServiceInput {
  const base = (readBase(form) ?? {}) as Partial<ServicePart>
  const pairs = pairsOf(form, servicePairs)
  const words = (name: 'timeLimit' | 'fee') => wordsOf(pairs, name, language)
  return withoutAbsent({
    ...pickUnshown(base),
    category: textOf(form, 'category') ?? base.category ?? 'citizen',
    serial: textOf(form, 'serial'),
    ...pairs,
    channels: valuesOf(form, 'channels'),
    timeLimit: readTimeLimitForm(groupOf(form, 'timeLimit'), words('timeLimit'), base.timeLimit),
    fee: readFeeForm(groupOf(form, 'fee'), words('fee'), base.fee),
    documents: rowsOf(form, 'documents').map(toDocument).filter(saysSomething),
    variants: rowsOf(form, 'variants')
      .map((row) => toVariant(row, base, language))
      .filter(saysSomething),
    officer: postOf(groupOf(form, 'officer')),
    escalation: rowsOf(form, 'escalation').flatMap((row) => postOf(row) ?? []),
    ...translationsOf(form),
  }) as ServiceInput
}

function pickUnshown({
  officerRaw,
  escalationRaw,
  standardServiceSlug,
  pillars,
}: Partial<ServicePart>) {
  return withoutAbsent({ officerRaw, escalationRaw, standardServiceSlug, pillars })
}

function toDocument(row: Nested) {
  return withoutAbsent({
    ...pairsOf(row, documentPairs),
    formUrl: textOf(row, 'formUrl'),
    formFileId: textOf(row, 'formFileId'),
    copies: numberOf(row, 'copies'),
    ...translationsOf(row),
  })
}

/** A case's values are read from its words; those it was shown with stay while these are the same. */
function toVariant(row: Nested, base: Partial<ServicePart>, language: Language) {
  const pairs = pairsOf(row, variantPairs)
  const keep = <Value extends TimeLimit | Fee>(values: (Value | undefined)[], words: string) =>
    values.find((value) => value && normalise(value.raw).trim() === normalise(words).trim())
  const variants = base.variants ?? []
  return withoutAbsent({
    label: textOf(row, 'label'),
    ...pairs,
    timeLimit: keep(
      variants.map(({ timeLimit }) => timeLimit),
      wordsOf(pairs, 'timeLimit', language),
    ),
    fee: keep(
      variants.map(({ fee }) => fee),
      wordsOf(pairs, 'fee', language),
    ),
    ...translationsOf(row),
  })
}

function postOf(group: Nested) {
  const postId = textOf(group, 'postId')
  return postId ? { postId } : undefined
}

function wordsOf(
  pairs: Record<string, string | undefined>,
  name: string,
  language: Language,
): string {
  const [own, other] = language === 'bn' ? ['Bn', 'En'] : ['En', 'Bn']
  return normalise(pairs[`${name}${own}`] ?? pairs[`${name}${other}`] ?? '').trim()
}
