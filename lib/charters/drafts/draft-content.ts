// The stored rows of a version, turned back into what a form shows and a command takes.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import type { ServiceCategory } from '../reading'
import type { CharterDraft, EscalationLevelDraft, ServiceDraft } from '../schema'
import type { StoredTranslations } from '../translations'
import type { LevelRow } from '../views/version-select'
import {
  documentPairs,
  itemPairs,
  levelPairs,
  pairTexts,
  servicePairs,
  variantPairs,
  versionPairs,
} from './pairs'
import { loadStoredRows, type StoredRows, type StoredService } from './stored-rows'

/**
 * How much of what is stored of a translation is told: `source` only, since whether it still counts as
 * reviewed follows from its text and its source; or `whole`, to put back exactly what stood there.
 */
export type TranslationDetail = 'source' | 'whole'

/** The content of a version, whole: `saveDraft` with it changes nothing. */
export async function getContent(tx: Transaction, versionId: string): Promise<CharterDraft> {
  return toContent(await loadStoredRows(tx, versionId))
}

/** The same from rows already loaded. */
export function toContent(rows: StoredRows, detail: TranslationDetail = 'source'): CharterDraft {
  const places = new Map(rows.services.map(({ service }, at) => [service.slug, at]))
  const list = (kind: 'OBJECTIVE' | 'FUNCTION' | 'EXPECTATION') =>
    rows.items
      .filter((item) => item.kind === kind)
      .map((item) => ({ ...pairTexts(itemPairs, item), ...said(item.translations, detail) }))
  return {
    sourceLanguage: rows.sourceLanguage === 'EN' ? 'en' : 'bn',
    ...pairTexts(versionPairs, rows),
    ...said(rows.translations, detail),
    objectives: list('OBJECTIVE'),
    functions: list('FUNCTION'),
    expectations: list('EXPECTATION'),
    escalationLevels: rows.escalationLevels.map((level) => toLevel(level, detail)),
    services: rows.services.map((service) => toService(service, places, detail)),
  }
}

function toService(
  row: StoredService,
  places: ReadonlyMap<string, number>,
  detail: TranslationDetail,
): ServiceDraft {
  const { responsiblePostId, standardService, pillars, inherited, escalationPosts } = row
  return {
    slug: row.service.slug,
    category: row.category.toLowerCase() as ServiceCategory,
    ...(row.serial && { serial: row.serial }),
    ...pairTexts(servicePairs, row),
    channels: row.channels as ServiceDraft['channels'],
    timeLimit: timeLimitSchema.parse(row.timeLimit),
    fee: feeSchema.parse(row.fee),
    documents: row.documents.map((document) => toDocument(document, detail)),
    variants: row.variants.map((variant) => toVariant(variant, detail)),
    ...(responsiblePostId && { officer: { postId: responsiblePostId } }),
    ...(row.officerRaw && { officerRaw: row.officerRaw }),
    escalation: escalationPosts.map(({ postId }) => ({ postId })),
    ...(row.escalationRaw && { escalationRaw: row.escalationRaw }),
    ...(standardService && { standardServiceSlug: standardService.slug }),
    pillars: pillars.map(({ pillar: { slug, strategy } }) => ({
      strategySlug: strategy.slug,
      slug,
    })),
    inherited: toPlaces(inherited as Record<string, string>, places),
    ...said(row.translations, detail),
  } as ServiceDraft
}

function toDocument(row: StoredService['documents'][number], detail: TranslationDetail) {
  const { formUrl, formFileId, copies, translations } = row
  return {
    ...pairTexts(documentPairs, row),
    ...(formUrl && { formUrl }),
    ...(formFileId && { formFileId }),
    ...(copies && { copies }),
    ...said(translations, detail),
  }
}

function toVariant(row: StoredService['variants'][number], detail: TranslationDetail) {
  return {
    ...(row.label && { label: row.label }),
    ...pairTexts(variantPairs, row),
    ...(row.timeLimit && { timeLimit: timeLimitSchema.parse(row.timeLimit) }),
    ...(row.fee && { fee: feeSchema.parse(row.fee) }),
    ...said(row.translations, detail),
  }
}

function toLevel(row: LevelRow, detail: TranslationDetail): EscalationLevelDraft {
  return {
    level: row.level,
    ...pairTexts(levelPairs, row),
    ...(row.postId && { post: { postId: row.postId } }),
    ...(row.timeLimit ? { timeLimit: timeLimitSchema.parse(row.timeLimit) } : {}),
    ...said(row.translations, detail),
  } as EscalationLevelDraft
}

function toPlaces(inherited: Record<string, string>, places: ReadonlyMap<string, number>) {
  const rows = Object.entries(inherited).map(([field, slug]) => [field, places.get(slug)] as const)
  return Object.fromEntries(rows.filter(([, row]) => row !== undefined)) as Record<string, number>
}

function said(translations: unknown, detail: TranslationDetail) {
  const stored = (translations ?? {}) as StoredTranslations
  if (detail === 'whole') return { translations: stored }
  const sources = Object.entries(stored).map(([pair, { source }]) => [pair, { source }] as const)
  return { translations: Object.fromEntries(sources) }
}
