// Undoing an edit puts back what it changed, unless that has become yet another since.
import { isSame } from '../drafts/complete-content'
import type { Refusal } from '../issue'
import type { CharterDraft, CharterDraftInput, ServiceDraft, ServiceDraftInput } from '../schema'
import {
  type EditRecord,
  listParts,
  type ServiceRecord,
  statementFields,
  toRecord,
} from './edit-record'
import { withServices } from './with-services'

/**
 * The content as it was before an edit, with every later edit of other parts kept. Refuses with
 * `changed_since` when one of its parts says something else now.
 * @example restoreParts(content, event.before, event.after)
 */
export function restoreParts(
  content: CharterDraft,
  before: EditRecord,
  after: EditRecord,
): CharterDraftInput | Refusal {
  if (!stillSays(content, after)) return { ok: false, code: 'changed_since' }
  const restored: CharterDraft = { ...content }
  if (before.statement) {
    for (const field of statementFields) delete restored[field as 'visionBn']
    Object.assign(restored, before.statement)
  }
  for (const part of listParts) if (before[part]) Object.assign(restored, { [part]: before[part] })
  if (!before.services && !before.order) return restored
  return withInherited(
    withServices(restored, putBack(restored.services, before, after)),
    before.services ?? {},
  )
}

function stillSays(content: CharterDraft, after: EditRecord): boolean {
  const parts = Object.keys(after) as (keyof EditRecord)[]
  const services = Object.keys(after.services ?? {})
  const now = toRecord(content, parts, services)
  const isMove = after.order !== undefined && services.length === 0
  return (
    isSame(untranslated(now.statement), untranslated(after.statement)) &&
    listParts.every((part) => isSame(untranslated(now[part]), untranslated(after[part]))) &&
    services.every((slug) => isSameService(now.services?.[slug], after.services?.[slug])) &&
    (!isMove || isSame(now.order, after.order))
  )
}

function isSameService(now?: ServiceRecord | null, after?: ServiceRecord | null): boolean {
  if (!now || !after) return !now && !after
  return isSame({ ...untranslated(now), inherited: {} }, { ...untranslated(after), inherited: {} })
}

/** What is known of translations is told in part only, and follows from the texts. */
function untranslated<Part>(part: Part): Part {
  if (part === undefined) return part
  const keep = (key: string, value: unknown) => (key === 'translations' ? undefined : value)
  return JSON.parse(JSON.stringify(part, keep)) as Part
}

function putBack(
  services: readonly ServiceDraft[],
  before: EditRecord,
  after: EditRecord,
): ServiceDraftInput[] {
  const records = before.services ?? {}
  const kept = services.flatMap((service): ServiceDraftInput[] => {
    const record = records[service.slug ?? '']
    if (record === undefined) return [service]
    return record === null ? [] : [{ ...record, inherited: {} }]
  })
  const there = new Set(kept.map(({ slug }) => slug))
  const order = before.order ?? []
  for (const [slug, record] of Object.entries(records)) {
    if (record === null || there.has(slug)) continue
    kept.splice(placeAfter(kept, order, slug), 0, { ...record, slug, inherited: {} })
  }
  const isOrderAsLeft = isSame(
    services.map(({ slug }) => slug),
    after.order,
  )
  return isOrderAsLeft ? sortBy(kept, order) : kept
}

/** Behind the nearest service that stood before it and is still there. */
function placeAfter(kept: readonly ServiceDraftInput[], order: readonly string[], slug: string) {
  const earlier = order.slice(0, Math.max(0, order.indexOf(slug))).reverse()
  const found = earlier
    .map((each) => kept.findIndex((service) => service.slug === each))
    .find((at) => at !== -1)
  return (found ?? -1) + 1
}

function sortBy(services: ServiceDraftInput[], order: readonly string[]): ServiceDraftInput[] {
  const places = new Map(order.map((slug, at) => [slug, at]))
  const placeOf = ({ slug }: ServiceDraftInput) => places.get(slug ?? '') ?? order.length
  return [...services].sort((one, other) => placeOf(one) - placeOf(other))
}

function withInherited(
  content: CharterDraftInput,
  records: NonNullable<EditRecord['services']>,
): CharterDraftInput {
  const places = new Map(content.services?.map(({ slug }, at) => [slug, at]))
  const services = content.services?.map((service) => {
    const named = Object.entries(records[service.slug ?? '']?.inherited ?? {})
    if (named.length === 0) return service
    const rows = named.flatMap(([field, slug]) => {
      const place = places.get(slug)
      return place === undefined ? [] : [[field, place] as const]
    })
    return { ...service, inherited: Object.fromEntries(rows) }
  })
  return { ...content, services }
}
