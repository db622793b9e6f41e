import { grantsFor } from '@/lib/access/policy'
import { eventsCsv } from '@/lib/activity/events-csv'
import { streamEvents } from '@/lib/activity/queries/list-events'
import { findActor } from '@/lib/auth/current-actor'
import { isoDay } from '@/lib/i18n/format-day'
import { isLocale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { readChoice } from '../read-choice'

/** The record as CSV: the events the reader may see that satisfy the same filters, as long as there are any. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/admin/activity/export'>,
) {
  const { locale } = await params
  const actor = await findActor()
  // the same answer for nobody and for who may not: there is nothing here
  if (!isLocale(locale) || !actor || grantsFor(actor, 'activity:read').length === 0) {
    return new Response(null, { status: 404 })
  }
  const choice = readChoice(Object.fromEntries(new URL(request.url).searchParams))
  const { columns: heads, actions } = messages[locale].Activity
  const csv = eventsCsv(streamEvents(actor, choice), { heads, actions }, locale)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="activity-${isoDay(new Date())}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
