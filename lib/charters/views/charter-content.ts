// How the rows of a version become its lists and its ladder of redress.
import type { CharterItemKind } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import type { TimeLimit } from '@/lib/values/schema'
import type { EscalationLevelView, OfficerView, PublishedCharter } from '../published-charter'
import { toPair } from '../translations'
import type { ContentRow, LevelRow } from './version-select'

type Content = Pick<
  PublishedCharter,
  'vision' | 'mission' | 'objectives' | 'functions' | 'expectations'
>

export function toContent(row: ContentRow, language: Locale): Content {
  const list = (kind: CharterItemKind) =>
    row.items.filter((item) => item.kind === kind).map((item) => toPair(item, 'text', language))
  return {
    vision: toPair(row, 'vision', language),
    mission: toPair(row, 'mission', language),
    objectives: list('OBJECTIVE'),
    functions: list('FUNCTION'),
    expectations: list('EXPECTATION'),
  }
}

export function toLevelView(
  row: LevelRow,
  language: Locale,
  officerOf: (postId: string) => OfficerView | undefined,
): EscalationLevelView {
  const officer = row.postId && officerOf(row.postId)
  return {
    level: row.level,
    when: toPair(row, 'when', language),
    who: toPair(row, 'who', language),
    ...(officer ? { officer } : {}),
    address: toPair(row, 'address', language),
    ...(row.timeLimit && { timeLimit: row.timeLimit as unknown as TimeLimit }),
    timeLimitWords: toPair(row, 'timeLimit', language),
  }
}
