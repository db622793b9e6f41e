import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/access/actor'
import { streamCsv } from '@/lib/exports/csv'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { EventFilter, EventView } from './event-view'
import { streamEvents } from './queries/list-events'

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

/**
 * The events the actor may read as CSV, words in the reader's language; times as in Dhaka, with their offset; what
 * changed as JSON, so that nothing is lost.
 */
export async function streamEventsCsv(
  actor: Actor,
  filter: EventFilter,
  locale: Locale,
): Promise<ReadableStream<Uint8Array>> {
  const heads = await getTranslations({ locale, namespace: 'Activity.columns' })
  const words = await getTranslations({ locale, namespace: 'Activity.actions' })
  const wordOf = (action: string) => {
    const key = action as Parameters<typeof words>[0]
    return words.has(key) ? words(key) : action
  }
  const head = columns.map((column) => heads(column))
  return streamCsv(head, toRows(streamEvents(actor, filter), locale, wordOf))
}

async function* toRows(
  pages: AsyncIterable<EventView[]>,
  locale: Locale,
  wordOf: (action: string) => string,
) {
  for await (const events of pages) yield events.map((event) => toRow(event, locale, wordOf))
}

function toRow(event: EventView, locale: Locale, wordOf: (action: string) => string): string[] {
  const { at, actor, action, office, recordType, recordId, before, after } = event
  return [
    inDhaka(at),
    actor.name,
    actor.id,
    wordOf(action),
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
