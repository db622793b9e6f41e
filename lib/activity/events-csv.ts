import { streamCsv } from '@/lib/exports/csv'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { EventView } from './event-view'

const columns = [
  'at',
  'who',
  'whoId',
  'what',
  'action',
  'office',
  'slug',
  'recordType',
  'recordId',
  'before',
  'after',
] as const

export interface CsvWords {
  heads: Record<(typeof columns)[number], string>
  /** By action; one without words is named as it is. */
  actions: Partial<Record<string, string>>
}

/**
 * Events as CSV, words in the reader's language; times as in Dhaka, with their offset; what changed as JSON, so
 * that nothing is lost.
 * @example eventsCsv(streamEvents(actor, filter), messages.bn.Activity, 'bn')
 */
export function eventsCsv(
  events: AsyncIterable<EventView[]>,
  words: CsvWords,
  locale: Locale,
): ReadableStream<Uint8Array> {
  const head = columns.map((column) => words.heads[column])
  return streamCsv(head, toRows(events, words, locale))
}

async function* toRows(pages: AsyncIterable<EventView[]>, words: CsvWords, locale: Locale) {
  for await (const events of pages) yield events.map((event) => toRow(event, words, locale))
}

function toRow(event: EventView, { actions }: CsvWords, locale: Locale): string[] {
  const { at, actor, action, office, recordType, recordId, before, after } = event
  return [
    inDhaka(at),
    actor.name,
    actor.id,
    actions[action] ?? action,
    action,
    plainText(office?.name, locale),
    office?.slug ?? '',
    recordType,
    recordId,
    before === undefined ? '' : JSON.stringify(before),
    after === undefined ? '' : JSON.stringify(after),
  ]
}

/** @example inDhaka(new Date('2026-11-21T22:00:00Z')) // '2026-11-22T04:00:00+06:00' */
function inDhaka(at: Date): string {
  return new Date(at.getTime() + 6 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+06:00')
}
