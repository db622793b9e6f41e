// The stored rows of a version, turned back into what a form shows and a command takes.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import type { ServiceCategory } from '../reading'
import type { CharterDraft, EscalationLevelDraft, ServiceDraft } from '../schema'
import type { SaidTranslation, StoredTranslations } from '../translations'
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
 * How much of what is stored of a translation is told: its `source` only, where that is not the charter's
 * language, since whether it still counts as reviewed follows from its text and its source; or the `whole`, to
 * put back exactly what stood there.
 */
export type TranslationDetail = 'source' | 'whole'

/** The content of a version, whole: `saveDraft` with it changes nothing. */
export async function getContent(tx: Transaction, versionId: string): Promise<CharterDraft> {
  return toContent(await loadStoredRows(tx, versionId))
}

/** The same from rows already loaded. */
export function toContent(rows: StoredRows, detail: TranslationDetail = 'source'): CharterDraft {
  const places = new Map(rows.services.map(({ service }, at) => [service.slug, at]))
  const language = rows.sourceLanguage === 'EN' ? 'en' : 'bn'
  const said = sayTranslations(detail, language)
  const list = (kind: 'OBJECTIVE' | 'FUNCTION' | 'EXPECTATION') =>
    rows.items
      .filter((item) => item.kind === kind)
      .map((item) => ({ ...pairTexts(itemPairs, item), ...said(item.translations) }))
  return {
    sourceLanguage: language,
    ...pairTexts(versionPairs, rows),
    ...said(rows.translations),
    objectives: list('OBJECTIVE'),
    functions: list('FUNCTION'),
    expectations: list('EXPECTATION'),
    escalationLevels: rows.escalationLevels.map((level) => toLevel(level, said)),
    services: rows.services.map((service) => toService(service, places, said)),
  }
}

function toService(
  row: StoredService,
  places: ReadonlyMap<string, number>,
  said: Said,
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
    documents: row.documents.map((document) => toDocument(document, said)),
    variants: row.variants.map((variant) => toVariant(variant, said)),
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
    ...said(row.translations),
  } as ServiceDraft
}

function toDocument(row: StoredService['documents'][number], said: Said) {
  const { formUrl, formFileId, copies, translations } = row
  return {
    ...pairTexts(documentPairs, row),
    ...(formUrl && { formUrl }),
    ...(formFileId && { formFileId }),
    ...(copies && { copies }),
    ...said(translations),
  }
}

function toVariant(row: StoredService['variants'][number], said: Said) {
  return {
    ...(row.label && { label: row.label }),
    ...pairTexts(variantPairs, row),
    ...(row.timeLimit && { timeLimit: timeLimitSchema.parse(row.timeLimit) }),
    ...(row.fee && { fee: feeSchema.parse(row.fee) }),
    ...said(row.translations),
  }
}

function toLevel(row: LevelRow, said: Said): EscalationLevelDraft {
  return {
    level: row.level,
    ...pairTexts(levelPairs, row),
    ...(row.postId && { post: { postId: row.postId } }),
    ...(row.timeLimit ? { timeLimit: timeLimitSchema.parse(row.timeLimit) } : {}),
    ...said(row.translations),
  } as EscalationLevelDraft
}

function toPlaces(inherited: Record<string, string>, places: ReadonlyMap<string, number>) {
  const rows = Object.entries(inherited).map(([field, slug]) => [field, places.get(slug)] as const)
  return Object.fromEntries(rows.filter(([, row]) => row !== undefined)) as Record<string, number>
}

type Said = (translations: unknown) => { translations: Record<string, SaidTranslation> }

function sayTranslations(detail: TranslationDetail, language: 'bn' | 'en'): Said {
  return (translations) => {
    const stored = (translations ?? {}) as StoredTranslations
    if (detail === 'whole') return { translations: stored }
    const told = Object.entries(stored).filter(([, { source }]) => source !== language)
    return {
      translations: Object.fromEntries(told.map(([pair, { source }]) => [pair, { source }])),
    }
  }
}
