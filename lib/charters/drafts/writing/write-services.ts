import 'server-only'
import type { ServiceCategory } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type {
  CharterDraft,
  RequiredDocumentDraft,
  ServiceDraft,
  ServiceVariantDraft,
} from '../../schema'
import { documentPairs, pairColumns, servicePairs, variantPairs } from '../pairs'
import { findSameTranslation } from './previous-content'
import { feeOf, timeLimitOf } from '../read-words'
import type { DraftContext } from './draft-context'
import { tellTranslations } from './tell-translations'
import type { StoredService } from '../stored-rows'

/**
 * Writes the services of a draft in their order, with their documents, cases, posts and pillars. Only what
 * became another is written: a service left alone costs nothing, one that only moved its place.
 */
export async function writeServices(
  tx: Transaction,
  content: CharterDraft,
  context: DraftContext,
): Promise<void> {
  const { services } = content
  const stored = new Map(context.stored?.services.map((row) => [row.serviceId, row]))
  const places = services.map((_, at) => ({ at, row: stored.get(identityAt(at, context)) }))
  const kept = places.flatMap(({ at, row }) =>
    row && context.isUntouched(at) ? [{ at, row }] : [],
  )
  const keptIds = new Set(kept.map(({ row }) => row.id))
  const gone = [...stored.values()].flatMap(({ id }) => (keptIds.has(id) ? [] : [id]))
  if (gone.length > 0) await tx.serviceVersion.deleteMany({ where: { id: { in: gone } } })
  const written = places.flatMap(({ at, row }) => (row && keptIds.has(row.id) ? [] : [at]))
  await createServices(tx, services, written, context)
  const moved = kept.flatMap(({ at, row }) => (row.position === at ? [] : [{ id: row.id, at }]))
  await movePlaces(tx, moved)
}

interface Place {
  at: number
  id: string
}

async function createServices(
  tx: Transaction,
  services: readonly ServiceDraft[],
  places: readonly number[],
  context: DraftContext,
): Promise<void> {
  const data = places.flatMap((at) => {
    const service = services[at]
    return service ? [toService(service, at, context)] : []
  })
  if (data.length === 0) return
  const select = { id: true, position: true } as const
  const rows = await tx.serviceVersion.createManyAndReturn({ data, select })
  const created = rows.map(({ id, position }) => ({ id, at: position }))
  await writeParts(tx, services, created, context)
}

async function writeParts(
  tx: Transaction,
  services: readonly ServiceDraft[],
  places: readonly Place[],
  context: DraftContext,
): Promise<void> {
  const perService = <Row>(list: (service: ServiceDraft, at: number) => Row[]) =>
    places.flatMap(({ at, id }) => {
      const service = services[at]
      return service ? list(service, at).map((row) => ({ ...row, serviceVersionId: id })) : []
    })
  const documents = perService((service, at) =>
    toDocuments(service, previousOf(at, context), context),
  )
  const variants = perService((service, at) =>
    toVariants(service, previousOf(at, context), context),
  )
  const posts = perService(({ escalation }) => toPosts(escalation, context))
  const pillars = perService((service) => toPillars(service.pillars, context))
  const skipDuplicates = true
  if (documents.length > 0) await tx.requiredDocument.createMany({ data: documents })
  if (variants.length > 0) await tx.serviceVariant.createMany({ data: variants })
  if (posts.length > 0) await tx.serviceEscalationPost.createMany({ data: posts, skipDuplicates })
  if (pillars.length > 0) await tx.servicePillar.createMany({ data: pillars, skipDuplicates })
}

async function movePlaces(
  tx: Transaction,
  moved: readonly { id: string; at: number }[],
): Promise<void> {
  if (moved.length === 0) return
  await tx.$executeRaw`
    UPDATE "ServiceVersion" row SET "position" = place.position
    FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ at }) => at)}::int[])
      AS place(id, position)
    WHERE row."id" = place.id`
}

function identityAt(at: number, { identities }: DraftContext): string {
  return identities[at]?.id ?? ''
}

function previousOf(at: number, { previous, identities }: DraftContext): StoredService | undefined {
  return previous?.services.find(({ serviceId }) => serviceId === identities[at]?.id)
}

function toService(service: ServiceDraft, at: number, context: DraftContext) {
  const { versionId, language, references, identities } = context
  const { officer, standardServiceSlug } = service
  return {
    versionId,
    serviceId: identities[at]?.id ?? '',
    category: service.category.toUpperCase() as ServiceCategory,
    position: at,
    serial: service.serial ?? null,
    ...pairColumns(servicePairs, service),
    channels: service.channels,
    timeLimit: timeLimitOf(service, language),
    fee: feeOf(service, language),
    responsiblePostId: officer ? references.postId(officer) : null,
    officerRaw: service.officerRaw ?? null,
    escalationRaw: service.escalationRaw ?? null,
    standardServiceId: standardServiceSlug
      ? references.standardServiceId(standardServiceSlug)
      : null,
    inherited: toSlugs(service.inherited, identities),
    translations: tellTranslations(servicePairs, service, context, previousOf(at, context)),
  }
}

/** Rows come and go; the service a value was inherited from keeps its slug. */
function toSlugs(inherited: Record<string, number>, identities: DraftContext['identities']) {
  const slugs = Object.entries(inherited).map(([field, row]) => [field, identities[row]?.slug])
  return Object.fromEntries(slugs.filter(([, slug]) => slug !== undefined)) as Record<
    string,
    string
  >
}

function toDocuments(
  { documents }: ServiceDraft,
  before: StoredService | undefined,
  context: DraftContext,
) {
  const { language } = context
  const column = language === 'bn' ? 'textEn' : 'textBn'
  return documents.map((document: RequiredDocumentDraft, position) => {
    const previous = findSameTranslation(before?.documents, document, column)
    return {
      position,
      ...pairColumns(documentPairs, document),
      formUrl: document.formUrl ?? null,
      formFileId: document.formFileId ?? null,
      copies: document.copies ?? null,
      translations: tellTranslations(documentPairs, document, context, previous),
    }
  })
}

function toVariants(
  { variants }: ServiceDraft,
  before: StoredService | undefined,
  context: DraftContext,
) {
  const { language } = context
  const column = language === 'bn' ? 'nameEn' : 'nameBn'
  return variants.map((variant: ServiceVariantDraft, position) => {
    const previous = findSameTranslation(before?.variants, variant, column)
    const hasTime = Boolean(variant.timeLimitBn ?? variant.timeLimitEn)
    const hasFee = Boolean(variant.feeBn ?? variant.feeEn)
    return {
      position,
      label: variant.label ?? null,
      ...pairColumns(variantPairs, variant),
      ...(hasTime && { timeLimit: timeLimitOf(variant, language) }),
      ...(hasFee && { fee: feeOf(variant, language) }),
      translations: tellTranslations(variantPairs, variant, context, previous),
    }
  })
}

function toPosts(escalation: ServiceDraft['escalation'], { references }: DraftContext) {
  return escalation.flatMap((post, position) => {
    const postId = references.postId(post)
    return postId ? [{ postId, position }] : []
  })
}

function toPillars(pillars: ServiceDraft['pillars'], { references }: DraftContext) {
  return pillars.flatMap((pillar) => {
    const pillarId = references.pillarId(pillar)
    return pillarId ? [{ pillarId }] : []
  })
}
