// A redaction hides a part of a version from every page, feed and download; the frozen row stays.
// Its path is a JSON Pointer into the version, services named by slug and officers by post:
// "/services/land-mutation/remarks", "/services/land-mutation/documents/0", "/officers/<post id>/phones".
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficerView, PublishedCharter, ServiceView } from './published-charter'

/** The redactable parts of a version, or of a page that shows only some of them. */
export interface Redactable extends Partial<
  Pick<
    PublishedCharter,
    'vision' | 'mission' | 'objectives' | 'functions' | 'expectations' | 'office'
  >
> {
  services: readonly ServiceView[]
  escalationLevels: PublishedCharter['escalationLevels']
}

/** What addresses, order and shape depend on cannot be hidden without breaking the page. */
const lasting = new Set([
  ...['id', 'slug', 'postId', 'category', 'level', 'kind', 'state', 'source', 'translation'],
  ...['vacant', 'additionalCharge', 'official', 'changedSincePublication', 'sample'],
  ...['department', 'areas'],
])
const roots = new Set([
  'vision',
  'mission',
  'objectives',
  'functions',
  'expectations',
  'services',
  'escalationLevels',
  'office',
])

/** Hides the parts `paths` name, in place; what a path no longer reaches is left alone. */
export function redact(charter: Redactable, paths: readonly string[]): void {
  for (const path of [...paths].sort(byIndexDescending)) {
    for (const { holder, key } of findTargets(charter, path)) hide(holder, key)
  }
}

/** Whether the path names something that is there and may be hidden. */
export function isRedactable(charter: Redactable, path: string): boolean {
  const targets = findTargets(charter, path)
  return targets.some(({ holder, key }) => !lasting.has(key) && read(holder, key) !== undefined)
}

/** The same for officers listed on a page of their own. */
export function redactOfficers(officers: readonly OfficerView[], paths: readonly string[]): void {
  for (const path of [...paths].sort(byIndexDescending)) {
    const [root, postId, ...parts] = fromPointer(path)
    if (root !== 'officers') continue
    for (const { holder, key } of findInOfficers(officers, postId, parts)) hide(holder, key)
  }
}

interface Target {
  holder: object
  key: string
}

function findTargets(charter: Redactable, path: string): Target[] {
  const [root = '', ...parts] = fromPointer(path)
  if (root === 'officers') return findInOfficers(listOfficers(charter), parts[0], parts.slice(1))
  if (!roots.has(root)) return []
  if (root !== 'services') return descendAll([charter], [root, ...parts])
  const service = charter.services.find(({ slug }) => slug === parts[0])
  return service ? descendAll([service], parts.slice(1)) : []
}

/** Every mention of every officer. */
function listOfficers(charter: Redactable): OfficerView[] {
  const ofServices = charter.services.flatMap(({ officer, escalation }) => [officer, ...escalation])
  const ofLevels = charter.escalationLevels.map(({ officer }) => officer)
  return [...ofServices, ...ofLevels].filter((officer) => officer !== undefined)
}

/** Someone who came to the post after the version was published is not meant. */
function findInOfficers(
  officers: readonly OfficerView[],
  postId: string | undefined,
  parts: string[],
): Target[] {
  const meant = officers.filter((each) => each.postId === postId && !each.changedSincePublication)
  return descendAll(meant, parts)
}

function descendAll(starts: readonly object[], parts: string[]): Target[] {
  const key = parts.at(-1)
  if (key === undefined) return []
  return starts.flatMap((start) => {
    const holder = parts.slice(0, -1).reduce<unknown>(read, start)
    return typeof holder === 'object' && holder !== null ? [{ holder, key }] : []
  })
}

function read(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as Record<string, unknown>)[key]
}

function hide(holder: object, key: string): void {
  if (lasting.has(key)) return
  if (Array.isArray(holder)) return void holder.splice(Number(key), 1)
  const value = read(holder, key)
  if (value === undefined) return
  const record = holder as Record<string, unknown>
  const blank = key === 'raw' ? '' : blankOf(value)
  if (blank === undefined) delete record[key]
  else record[key] = blank
}

/** What stands in for a hidden value where its absence would break the shape. */
function blankOf(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return undefined
  if ('translation' in value) return emptyPair(value as Bilingual)
  if ('raw' in value && 'kind' in value) return { raw: '', kind: 'none' }
  return undefined
}

function emptyPair({ source }: Bilingual): Bilingual {
  return { source, translation: 'missing' }
}

/** @example fromPointer('/services/land-mutation') // ['services', 'land-mutation'] */
export function fromPointer(path: string): string[] {
  if (!path.startsWith('/')) return []
  return path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Later entries of a list first, so that earlier ones keep their place. */
export function byIndexDescending(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true })
}
