// What an edit changed, part by part, before and after: shown in the trail, and put back by undoing it.
import { pick } from 'es-toolkit'
import { isSame, toPlain } from '../drafts/complete-content'
import { toContent } from '../drafts/draft-content'
import type { StartState } from '../drafts/start-state'
import type { CharterDraft, ServiceDraft } from '../schema'

export const statementFields = [
  'sourceLanguage',
  'visionBn',
  'visionEn',
  'missionBn',
  'missionEn',
  'translations',
] as const
export const listParts = ['objectives', 'functions', 'expectations', 'escalationLevels'] as const

/** A service outside its charter: what it inherits is named by the slug of the row it came from. */
export type ServiceRecord = Omit<ServiceDraft, 'inherited'> & { inherited: Record<string, string> }

/** Only the parts that became another. */
export interface EditRecord {
  statement?: Partial<Pick<CharterDraft, (typeof statementFields)[number]>>
  objectives?: CharterDraft['objectives']
  functions?: CharterDraft['functions']
  expectations?: CharterDraft['expectations']
  escalationLevels?: CharterDraft['escalationLevels']
  /** slug → what it says; null where it is not there. */
  services?: Record<string, ServiceRecord | null>
  /** The slugs of all services in order, when they came, went or moved. */
  order?: string[]
}

/** Whether this content says what the other does, service for service. */
export function isUnchanged(before: CharterDraft, after: CharterDraft): boolean {
  return (
    before.services.length === after.services.length &&
    after.services.every((service, at) => service === before.services[at]) &&
    findChangedParts(before, after).length === 0
  )
}

/** Before and after of what a change did; `slugs` are those of the services afterwards. */
export function recordChange(
  start: Pick<StartState, 'content' | 'rows'>,
  after: CharterDraft,
  slugs: readonly string[],
): { before: EditRecord & object; after: EditRecord & object } {
  const named = after.services.map((service, at) => ({ ...service, slug: slugs[at] }))
  const next = { ...after, services: named }
  const untouched = new Set<ServiceDraft>(start.content.services)
  const parts = findChangedParts(start.content, next)
  const changed = named.filter((_, at) => !untouched.has(after.services[at] as ServiceDraft))
  const kept = new Set(slugs)
  const gone = start.content.services.filter(({ slug }) => !kept.has(slug ?? ''))
  const services = [...changed, ...gone].flatMap(({ slug }) => slug ?? [])
  const whole = start.rows ? toContent(start.rows, 'whole') : start.content
  return { before: toRecord(whole, parts, services), after: toRecord(next, parts, services) }
}

/** What `content` says of these parts and services. */
export function toRecord(
  content: CharterDraft,
  parts: readonly (keyof EditRecord)[],
  services: readonly string[],
): EditRecord & object {
  const said = new Map(toServiceRecords(content).map((service) => [service.slug, service]))
  const lists = listParts.filter((part) => parts.includes(part))
  return toPlain({
    ...(parts.includes('statement') && { statement: pick(content, statementFields) }),
    ...pick(content, lists),
    ...(parts.includes('order') && { order: content.services.map(({ slug }) => slug ?? '') }),
    ...(services.length > 0 && {
      services: Object.fromEntries(services.map((slug) => [slug, said.get(slug) ?? null])),
    }),
  })
}

function findChangedParts(before: CharterDraft, after: CharterDraft): (keyof EditRecord)[] {
  const order = (content: CharterDraft) => content.services.map(({ slug }) => slug)
  return [
    ...(isSame(pick(before, statementFields), pick(after, statementFields))
      ? []
      : ['statement' as const]),
    ...listParts.filter((part) => !isSame(before[part], after[part])),
    ...(isSame(order(before), order(after)) ? [] : ['order' as const]),
  ]
}

function toServiceRecords({ services }: CharterDraft): ServiceRecord[] {
  return services.map((service) => {
    const rows = Object.entries(service.inherited)
    const named = rows.flatMap(([field, row]) => {
      const slug = services[row]?.slug
      return slug === undefined ? [] : [[field, slug] as const]
    })
    return { ...service, inherited: Object.fromEntries(named) }
  })
}
