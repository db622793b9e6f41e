// Content handed in becomes content as stored: checked, normalised, its values read from their words.
import { isEqual } from 'es-toolkit'
import { type Issue, type Refusal, toIssues, toPointer } from '../issue'
import {
  type CharterDraft,
  type CharterDraftInput,
  charterDraftSchema,
  maxServices,
  type ServiceDraft,
  type ServiceDraftInput,
  serviceDraftSchema,
} from '../schema'
import { feeOf, timeLimitOf } from './read-words'

/**
 * Refuses with `invalid` what does not satisfy the schema. Services of `before` handed back as they are were
 * checked when they were stored and are taken as they stand, however many they are. A value a person
 * corrected stays with its words while these are the same.
 */
export function completeContent(
  input: CharterDraftInput,
  before: CharterDraft,
): { ok: true; content: CharterDraft } | Refusal {
  const { services = [], ...rest } = input
  const parsed = charterDraftSchema.safeParse({ ...rest, services: [] })
  const tidy = (row: Translated) => tidyTranslations(row, language)
  const issues = parsed.success ? [] : toIssues(parsed.error)
  if (services.length > maxServices) issues.push({ code: 'too_many_services', path: '/services' })
  const language = parsed.data?.sourceLanguage ?? before.sourceLanguage
  const known = new Map(before.services.map((service) => [service.slug, service]))
  const complete = services.map((service, at) => {
    const stored = known.get(service.slug)
    if (stored === service && language === before.sourceLanguage) return stored
    return completeService(service, at, stored, language, issues)
  })
  if (!parsed.success || issues.length > 0) return { ok: false, code: 'invalid', issues }
  const escalationLevels = parsed.data.escalationLevels.map((level) => {
    const { timeLimit } = before.escalationLevels.find((each) => each.level === level.level) ?? {}
    return { ...level, timeLimit: timeLimitOf({ timeLimit, ...present(level) }, language) }
  })
  for (const list of [parsed.data.objectives, parsed.data.functions, parsed.data.expectations]) {
    list.forEach(tidy)
  }
  escalationLevels.forEach(tidy)
  tidy(parsed.data)
  const content = {
    ...parsed.data,
    escalationLevels,
    services: complete.flatMap((one) => one ?? []),
  }
  return { ok: true, content }
}

/** Whether two pieces of content say the same; absent and missing are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || isEqual(toPlain(one), toPlain(other))
}

/** As JSON keeps it: without what is absent. */
export function toPlain<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value)
}

function completeService(
  input: ServiceDraftInput,
  at: number,
  stored: ServiceDraft | undefined,
  language: 'bn' | 'en',
  issues: Issue[],
): ServiceDraft | undefined {
  const parsed = serviceDraftSchema.safeParse(input)
  if (!parsed.success) {
    const at_ = toPointer(['services', at])
    issues.push(
      ...toIssues(parsed.error).map(({ code, path }) => ({ code, path: `${at_}${path}` })),
    )
    return undefined
  }
  const rows = [parsed.data, ...parsed.data.documents, ...parsed.data.variants]
  for (const row of rows) tidyTranslations(row, language)
  const { timeLimit, fee } = stored ?? {}
  const words = { ...(timeLimit && { timeLimit }), ...(fee && { fee }), ...present(parsed.data) }
  const service = {
    ...parsed.data,
    timeLimit: timeLimitOf(words, language),
    fee: feeOf(words, language),
    variants: parsed.data.variants.map((variant) => completeVariant(variant, language)),
  }
  return stored && isSame(stored, service) ? stored : service
}

function completeVariant(variant: ServiceDraft['variants'][number], language: 'bn' | 'en') {
  const { timeLimit: _time, fee: _fee, ...texts } = variant
  const hasTime = Boolean(variant.timeLimitBn ?? variant.timeLimitEn)
  const hasFee = Boolean(variant.feeBn ?? variant.feeEn)
  return {
    ...texts,
    ...(hasTime && { timeLimit: timeLimitOf(variant, language) }),
    ...(hasFee && { fee: feeOf(variant, language) }),
  }
}

function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}

type Translated = { translations: ServiceDraft['translations'] }

/** A source that is the charter's own language goes without saying. */
function tidyTranslations(row: Translated, language: 'bn' | 'en'): void {
  const told = Object.entries(row.translations).flatMap(([pair, { source, ...known }]) => {
    const said = { ...(source !== language && source && { source }), ...present(known) }
    return Object.keys(said).length > 0 || known.of ? [[pair, said] as const] : []
  })
  row.translations = Object.fromEntries(told)
}
