// What stands in a field of a service, and the service with something else in it.
import { postReferenceSchema, type ServiceDraft } from '@/lib/charters/schema'
import { type BulkField, type BulkValue, isTextField } from './schema'

export interface StandingText {
  bn?: string
  en?: string
}
/** A text, or the channels, or the ids of the posts. */
export type Standing = StandingText | string[]

type Translation = ServiceDraft['translations'][string]
/** What to put in a field; `translation` is what is known of the pair. */
export interface Wanted {
  standing: Standing
  translation?: Translation
}

/** @example standingIn(service, 'fee') // { bn: '২০ টাকা', en: 'Tk 20' } */
export function standingIn(service: ServiceDraft, field: BulkField): Standing {
  if (field === 'channels') return service.channels
  if (field === 'escalation') return service.escalation.flatMap(({ postId }) => postId ?? [])
  return toStandingText(service[`${field}Bn`], service[`${field}En`])
}

export function toStandingText(bn?: string | null, en?: string | null): StandingText {
  return { ...(bn ? { bn } : {}), ...(en ? { en } : {}) }
}

/** What is to stand where this stands now; null for a post the office cannot turn to. */
export function wantedIn(
  standing: Standing,
  value: BulkValue,
  postId: string | null,
): Wanted | null {
  if (value.field === 'channels') return { standing: value.channels }
  if (value.field === 'escalation') return postId === null ? null : { standing: [postId] }
  const { bn, en, reviewed } = value
  const texts = Array.isArray(standing) ? {} : standing
  const wanted = { ...texts, ...toStandingText(bn, en) }
  const isChecked = reviewed && bn !== undefined && en !== undefined
  return { standing: wanted, ...(isChecked && { translation: { reviewed: true } }) }
}

/** The service with this in the field; it inherits the field from no other row any more. */
export function putIn(
  service: ServiceDraft,
  field: BulkField,
  { standing, translation }: Wanted,
): ServiceDraft {
  if (!isTextField(field)) {
    const ids = standing as string[]
    if (field === 'channels') return { ...service, channels: ids as ServiceDraft['channels'] }
    return { ...service, escalation: ids.map((postId) => postReferenceSchema.parse({ postId })) }
  }
  const { bn, en } = standing as StandingText
  const { [field]: _, ...inherited } = service.inherited
  const known = { ...service.translations[field], ...translation }
  return {
    ...service,
    inherited,
    [`${field}Bn`]: bn,
    [`${field}En`]: en,
    translations: { ...service.translations, [field]: known },
  }
}

export function isSameStanding(one: Standing, other: Standing): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return String(one) === String(other)
  return one.bn === other.bn && one.en === other.en
}
