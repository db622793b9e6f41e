import 'server-only'
import type { ServiceCategory } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type {
  CharterDraft,
  RequiredDocumentDraft,
  ServiceDraft,
  ServiceVariantDraft,
} from '../schema'
import { writeTranslations } from '../translations'
import type { ServiceRow } from '../views/version-select'
import { documentPairs, pairColumns, servicePairs, variantPairs } from './pairs'
import { findSameTranslation } from './previous-content'
import { feeOf, timeLimitOf } from './read-words'
import type { DraftContext } from './draft-context'

/** Writes the services of a draft in their order, with their documents, cases, posts and pillars. */
export async function writeServices(
  tx: Transaction,
  content: CharterDraft,
  context: DraftContext,
): Promise<void> {
  const { services } = content
  const rows = await tx.serviceVersion.createManyAndReturn({
    data: services.map((service, at) => toService(service, at, context)),
    select: { id: true, serviceId: true },
  })
  const rowIds = new Map(rows.map(({ id, serviceId }) => [serviceId, id]))
  const idAt = (at: number) => rowIds.get(context.identities[at]?.id ?? '') ?? ''
  const perService = <Row>(list: (service: ServiceDraft, at: number) => Row[]) =>
    services.flatMap((service, at) =>
      list(service, at).map((row) => ({ ...row, serviceVersionId: idAt(at) })),
    )
  await tx.requiredDocument.createMany({
    data: perService((service, at) => toDocuments(service, previousOf(at, context), context)),
  })
  await tx.serviceVariant.createMany({
    data: perService((service, at) => toVariants(service, previousOf(at, context), context)),
  })
  await tx.serviceEscalationPost.createMany({
    data: perService(({ escalation }) => toPosts(escalation, context)),
    skipDuplicates: true,
  })
  await tx.servicePillar.createMany({
    data: perService(({ pillars }) => toPillars(pillars, context)),
    skipDuplicates: true,
  })
}

function previousOf(at: number, { previous, identities }: DraftContext): ServiceRow | undefined {
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
    translations: writeTranslations(
      servicePairs,
      service,
      service.translations,
      language,
      previousOf(at, context),
    ),
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
  before: ServiceRow | undefined,
  { language }: DraftContext,
) {
  const column = language === 'bn' ? 'textEn' : 'textBn'
  return documents.map((document: RequiredDocumentDraft, position) => {
    const previous = findSameTranslation(before?.documents, document, column)
    return {
      position,
      ...pairColumns(documentPairs, document),
      formUrl: document.formUrl ?? null,
      formFileId: document.formFileId ?? null,
      copies: document.copies ?? null,
      translations: writeTranslations(
        documentPairs,
        document,
        document.translations,
        language,
        previous,
      ),
    }
  })
}

function toVariants(
  { variants }: ServiceDraft,
  before: ServiceRow | undefined,
  { language }: DraftContext,
) {
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
      translations: writeTranslations(
        variantPairs,
        variant,
        variant.translations,
        language,
        previous,
      ),
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
