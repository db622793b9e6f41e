// All rows of one generated office, by table: its posts, versions, services, findings, confirmation, search entries.
import { officialPair } from '@/lib/charters/translations'
import type { Snapshot } from '@/lib/charters/snapshot'
import { entryKey } from '@/lib/search/words'
import { makeFindings } from './finding-rows'
import type { GeneratedOffice } from './hierarchy'
import { chanceOf, idOf } from './identity'
import { makePosts } from './post-rows'
import { type GeneratedService, makeServices } from './service-rows'

export type Rows = Record<string, Record<string, unknown>[]>

/** Of a hundred offices, this many have published nothing, and this many have an older version too. */
const [unpublished, revised] = [0.08, 0.3]

export function makeOffice(seed: string, office: GeneratedOffice): Rows {
  const id = idOf(`${seed}/office/${office.slug}`)
  const own = officeRow(seed, id, office)
  const { rows: posts, ids: postIds, officers } = makePosts(seed, id, office)
  const rows: Rows = {
    Office: [own],
    OfficeHost: [{ host: `${office.slug}.gov.bd`, officeId: id }],
    ...posts,
    Charter: [{ id: idOf(`${seed}/charter/${office.slug}`), officeId: id, currentVersionId: null }],
    SearchEntry: [entry(id, null, [own.nameBn, own.nameEn])],
  }
  if (chanceOf(`${seed}/${office.slug}/published`) < unpublished) return rows
  const isRevised = chanceOf(`${seed}/${office.slug}/revised`) < revised
  for (const number of isRevised ? [1, 2] : [1]) {
    const snapshot = snapshotOf(id, office, own, officers)
    addVersion(rows, {
      seed,
      id,
      office,
      postIds,
      number,
      snapshot,
      isCurrent: number === (isRevised ? 2 : 1),
    })
  }
  return rows
}

interface Version {
  seed: string
  id: string
  office: GeneratedOffice
  postIds: string[]
  number: number
  snapshot: Snapshot
  isCurrent: boolean
}

function addVersion(rows: Rows, version: Version) {
  const { seed, id, office, postIds, number, isCurrent } = version
  const versionId = idOf(`${seed}/version/${office.slug}/${number}`)
  const services = makeServices(seed, office, versionId, postIds)
  const identities = services.map(({ slug, row }) => ({ id: row.serviceId, officeId: id, slug }))
  add(rows, 'CharterVersion', [versionRow(versionId, version)])
  add(
    rows,
    'EscalationLevel',
    [1, 2, 3].map((level) => levelRow(versionId, level, postIds)),
  )
  if (number === 1) add(rows, 'Service', identities)
  add(
    rows,
    'ServiceVersion',
    services.map(({ row }) => row),
  )
  add(
    rows,
    'RequiredDocument',
    services.flatMap((service) => service.documents),
  )
  add(rows, 'Finding', makeFindings(id, versionId, services))
  if (!isCurrent) return
  for (const charter of rows.Charter ?? []) charter.currentVersionId = versionId
  add(
    rows,
    'SearchEntry',
    services.map((service) => serviceEntry(id, service)),
  )
  add(rows, 'Confirmation', confirmations(seed, id, office, postIds))
}

function versionRow(id: string, { seed, office, number, snapshot }: Version) {
  const { slug, department } = office
  const age = Math.floor(chanceOf(`${seed}/${slug}/age/${number}`) * 170)
  const publishedAt = new Date(Date.UTC(2025, number * 6, 1 + age, 4)).toISOString()
  return {
    ...{ id, charterId: idOf(`${seed}/charter/${slug}`), number, revision: 2, snapshot },
    ...{ sourceLanguage: 'BN', translations: {}, publicationReason: 'generated', openErrors: 0 },
    visionBn: `${department.topicBn} সেবা জনগণের দোরগোড়ায়`,
    visionEn: `${department.topicEn} services at people’s doorsteps`,
    basedOnId: number > 1 ? idOf(`${seed}/version/${slug}/${number - 1}`) : null,
    ...{ createdAt: publishedAt, updatedAt: publishedAt, publishedAt, publishedBy: 'Generator' },
  }
}

function officeRow(seed: string, id: string, office: GeneratedOffice) {
  const { slug, department, parentSlug, level, divisionId, districtId, upazilaId } = office
  return {
    ...{ id, slug, level, divisionId, districtId, upazilaId },
    departmentId: idOf(`${seed}/department/${department.slug}`),
    parentId: parentSlug === null ? null : idOf(`${seed}/office/${parentSlug}`),
    nameBn: `${department.bn}, ${office.placeBn}`,
    nameEn: `${department.en}, ${office.placeEn}`,
    ...{
      phones: [],
      emails: [`${slug}@sample.gov.bd`.slice(0, 200)],
      state: 'ACTIVE',
      sample: true,
    },
    ...{ createdAt: '2025-01-01T04:00:00Z', updatedAt: '2025-01-01T04:00:00Z' },
  }
}

function snapshotOf(
  id: string,
  office: GeneratedOffice,
  own: ReturnType<typeof officeRow>,
  officers: Snapshot['officers'],
): Snapshot {
  const { department } = office
  const header = {
    ...{ id, slug: office.slug, level: office.level, state: 'ACTIVE' as const, areas: [] },
    name: officialPair(own.nameBn, own.nameEn),
    department: {
      slug: department.slug,
      name: officialPair(department.bn, department.en),
      ministry: officialPair(null, null),
    },
    ...{ address: officialPair(null, null), openingHours: officialPair(null, null) },
    ...{ phones: [], emails: own.emails, hosts: [`${office.slug}.gov.bd`], sample: true },
  }
  const none = { standardServices: {}, pillars: {}, childOffices: [], strategies: [] }
  return { office: header, officers, ...none }
}

function levelRow(versionId: string, level: number, postIds: string[]) {
  return {
    ...{ id: idOf(`${versionId}/level/${level}`), versionId, level, translations: {} },
    whenBn: 'সেবা না পেলে',
    whoBn: 'কেন্দ্রীয় অভিযোগ ব্যবস্থাপনা',
    ...{ postId: level < 3 ? postIds[0] : null, timeLimitBn: '৩০ কার্যদিবস' },
  }
}

function confirmations(
  seed: string,
  officeId: string,
  { slug }: GeneratedOffice,
  postIds: string[],
) {
  const chance = chanceOf(`${seed}/${slug}/confirmed`)
  if (chance < 0.35) return []
  const confirmedOn = new Date(Date.UTC(2026, 10, 20 - Math.floor(chance * 300)))
  const saidBy = { title: { bn: 'উপপরিচালক', source: 'bn', translation: 'missing' } }
  const id = idOf(`${seed}/confirmation/${slug}`)
  const on = confirmedOn.toISOString()
  return [{ id, officeId, postId: postIds[0], saidBy, confirmedOn: on.slice(0, 10), createdAt: on }]
}

function serviceEntry(officeId: string, { row, nameBn, nameEn }: GeneratedService) {
  return entry(officeId, row.serviceId as string, [nameBn, nameEn])
}

function entry(officeId: string, serviceId: string | null, [titleBn, titleEn]: [string, string]) {
  const kind = serviceId === null ? 'OFFICE' : 'SERVICE'
  const key = entryKey([titleBn, titleEn, ''])
  return {
    id: idOf(`entry/${officeId}/${serviceId}`),
    kind,
    officeId,
    serviceId,
    titleBn,
    titleEn,
    key,
  }
}

function add(rows: Rows, table: string, added: Record<string, unknown>[]): void {
  rows[table] = [...(rows[table] ?? []), ...added]
}
