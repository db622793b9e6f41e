// The stored rows of a version, turned back into what a form shows and a command takes.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import type { ServiceCategory } from '../reading'
import type { CharterDraftInput, ServiceDraftInput } from '../schema'
import type { StoredTranslations } from '../translations'
import { contentSelect, type LevelRow, levelSelect, serviceSelect } from '../views/version-select'
import {
  documentPairs,
  levelPairs,
  pairColumns,
  servicePairs,
  variantPairs,
  versionPairs,
} from './pairs'

const draftServiceSelect = {
  ...serviceSelect,
  standardService: { select: { slug: true } },
  pillars: { select: { pillar: { select: { slug: true, strategy: { select: { slug: true } } } } } },
} as const

/** The content of a version, whole: `saveDraft` with it changes nothing. */
export async function getContent(tx: Transaction, versionId: string): Promise<CharterDraftInput> {
  const row = await loadRows(tx, versionId)
  const places = new Map(row.services.map(({ service }, at) => [service.slug, at]))
  const list = (kind: 'OBJECTIVE' | 'FUNCTION' | 'EXPECTATION') =>
    row.items
      .filter((item) => item.kind === kind)
      .map(({ textBn, textEn, translations }) => ({ textBn, textEn, ...said(translations) }))
  return {
    sourceLanguage: row.sourceLanguage === 'EN' ? 'en' : 'bn',
    ...pairColumns(versionPairs, row),
    ...said(row.translations),
    objectives: list('OBJECTIVE'),
    functions: list('FUNCTION'),
    expectations: list('EXPECTATION'),
    escalationLevels: row.escalationLevels.map(toLevel),
    services: row.services.map((service) => toService(service, places)),
  }
}

function loadRows(tx: Transaction, id: string) {
  return tx.charterVersion.findUniqueOrThrow({
    where: { id },
    select: {
      ...contentSelect,
      sourceLanguage: true,
      escalationLevels: levelSelect,
      services: { select: draftServiceSelect, orderBy: { position: 'asc' } },
    },
  })
}

type ServiceRow = Awaited<ReturnType<typeof loadRows>>['services'][number]

function toService(row: ServiceRow, places: ReadonlyMap<string, number>): ServiceDraftInput {
  const { responsiblePostId, standardService, pillars, inherited } = row
  return {
    slug: row.service.slug,
    category: row.category.toLowerCase() as ServiceCategory,
    serial: row.serial,
    ...pairColumns(servicePairs, row),
    channels: row.channels as ServiceDraftInput['channels'],
    timeLimit: timeLimitSchema.parse(row.timeLimit),
    fee: feeSchema.parse(row.fee),
    documents: row.documents.map((document) => ({
      ...pairColumns(documentPairs, document),
      ...{ formUrl: document.formUrl, copies: document.copies },
      ...said(document.translations),
    })),
    variants: row.variants.map((variant) => ({
      label: variant.label,
      ...pairColumns(variantPairs, variant),
      ...(variant.timeLimit && { timeLimit: timeLimitSchema.parse(variant.timeLimit) }),
      ...(variant.fee && { fee: feeSchema.parse(variant.fee) }),
      ...said(variant.translations),
    })),
    ...(responsiblePostId && { officer: { postId: responsiblePostId } }),
    officerRaw: row.officerRaw,
    escalation: row.escalationPosts.map(({ postId }) => ({ postId })),
    escalationRaw: row.escalationRaw,
    ...(standardService && { standardServiceSlug: standardService.slug }),
    pillars: pillars.map(({ pillar }) => ({
      strategySlug: pillar.strategy.slug,
      slug: pillar.slug,
    })),
    inherited: toPlaces(inherited as Record<string, string>, places),
    ...said(row.translations),
  }
}

function toLevel(row: LevelRow) {
  return {
    level: row.level,
    ...pairColumns(levelPairs, row),
    ...(row.postId && { post: { postId: row.postId } }),
    ...(row.timeLimit ? { timeLimit: timeLimitSchema.parse(row.timeLimit) } : {}),
    ...said(row.translations),
  }
}

function toPlaces(inherited: Record<string, string>, places: ReadonlyMap<string, number>) {
  const rows = Object.entries(inherited).map(([field, slug]) => [field, places.get(slug)] as const)
  return Object.fromEntries(rows.filter(([, row]) => row !== undefined)) as Record<string, number>
}

/** Only the source: whether a translation still counts as reviewed follows from its text and its source. */
function said(translations: unknown) {
  const stored = Object.entries((translations ?? {}) as StoredTranslations)
  return {
    translations: Object.fromEntries(stored.map(([pair, { source }]) => [pair, { source }])),
  }
}
