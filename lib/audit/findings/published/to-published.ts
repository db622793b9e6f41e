// How a row of Finding becomes what its page shows.
import { toPair } from '@/lib/charters/translations'
import type { Prisma } from '@/lib/db/generated/client'
import type { Severity } from '../../rule'
import { wordFinding } from '../../wording'
import { partOf, type PublishedFinding } from './published-finding'
import { isRedacted } from './redacted-words'

export const findingSelect = {
  ...{ id: true, rule: true, severity: true, path: true, raw: true, params: true },
  ...{ proposal: true, foundAt: true, serviceId: true },
  service: { select: { slug: true } },
} satisfies Prisma.FindingSelect

export const serviceNameSelect = {
  ...{ serviceId: true, nameBn: true, nameEn: true, translations: true },
} satisfies Prisma.ServiceVersionSelect

export type FindingRow = Prisma.FindingGetPayload<{ select: typeof findingSelect }>
export type ServiceNameRow = Prisma.ServiceVersionGetPayload<{ select: typeof serviceNameSelect }>

interface Surroundings {
  /** Of the services of the version, by their ids. */
  names: ReadonlyMap<string, ServiceNameRow>
  language: 'bn' | 'en'
  redactions: readonly string[]
}

/** What was removed from the version is not quoted. */
export function toPublished(row: FindingRow, around: Surroundings): PublishedFinding {
  const { id, rule, path, foundAt } = row
  const service = serviceOf(row, around)
  const serviceSlug = row.service?.slug
  const isHidden = isRedacted({ rule, path, serviceSlug }, around.redactions)
  return {
    ...{ id, rule, foundAt, part: partOf(path) },
    severity: row.severity.toLowerCase() as Severity,
    ...(service && { service }),
    ...(!isHidden && { said: sayingOf(row) }),
  }
}

function sayingOf({ rule, path, raw, params, proposal }: FindingRow) {
  const words = { ...(raw !== null && { raw }), ...(proposal !== null && { proposal }) }
  const given = params as Record<string, string | number>
  const message = wordFinding(rule, { path, params: given, ...words })
  return { message, ...(raw !== null && { raw }) }
}

function serviceOf({ serviceId, service }: FindingRow, around: Surroundings) {
  const { names, language, redactions } = around
  const row = names.get(serviceId ?? '')
  if (!row || !service) return undefined
  const { slug } = service
  const isHidden = isRedacted({ rule: '', path: '/services/0/name', serviceSlug: slug }, redactions)
  const name = isHidden ? { ...row, nameBn: null, nameEn: null } : row
  return { slug, name: toPair(name, 'name', language) }
}
