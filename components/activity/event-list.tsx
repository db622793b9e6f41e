import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { EventView } from '@/lib/activity/event-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatMoment } from '@/lib/i18n/format-moment'
import { localPath } from '@/lib/i18n/paths'
import { EventChanges } from './event-changes'
import { wordAction, wordSystem } from './word-action'

/** Events of the trail, the newest first: when, who, what, where; what it changed folds out. */
export async function EventList({ events }: { events: readonly EventView[] }) {
  const t = await getTranslations('Activity')
  return (
    <table className="rows events" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['when', 'who', 'what', 'where'] as const).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </tbody>
    </table>
  )
}

async function EventRow({ event }: { event: EventView }) {
  const locale = await getLocale()
  const t = await getTranslations('Activity')
  const { at, actor, office, action } = event
  return (
    <tr role="row">
      <td data-label={t('when')} role="cell">
        <time className="num" dateTime={at.toISOString()}>
          {formatMoment(at, locale)}
        </time>
      </td>
      <td data-label={t('who')} role="cell">
        {actor.kind === 'system' ? await wordSystem(actor) : actor.name}
      </td>
      <td data-label={t('what')} role="cell">
        {await wordAction(action)}
        {event.isLong && <small>{t('long')}</small>}
        <EventChanges before={event.before} after={event.after} />
      </td>
      <td data-label={t('where')} role="cell">
        {office ? (
          <a href={localPath(locale, adminPaths.office(office.slug))}>
            <Text pair={office.name} />
          </a>
        ) : (
          <span className="quietly">{t('noOffice')}</span>
        )}
      </td>
    </tr>
  )
}
