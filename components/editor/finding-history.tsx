import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { formatVersion } from '@/lib/audit/method'
import type { FindingHistory as History, FindingNote } from '@/lib/audit/findings/history'
import { formatDay, isoDay } from '@/lib/i18n/format-day'
import type { Locale } from '@/lib/i18n/locale'

/** When it was found, and what became of it in published versions. */
export async function FindingHistory({ history }: { history: History }) {
  const t = await getTranslations('FindingHistory')
  const locale = await getLocale()
  const { foundAt, foundIn, events } = history
  return (
    <section>
      <h2>{t('title')}</h2>
      <ol role="list" className="finding-history">
        <li>
          <Day day={foundAt} locale={locale} />{' '}
          {foundIn === null ? t('foundInDraft') : t('found', { n: formatNumber(foundIn, locale) })}
        </li>
        {events.map((note) => (
          <Note key={`${note.at.toISOString()} ${note.change}`} note={note} />
        ))}
      </ol>
    </section>
  )
}

async function Note({ note }: { note: FindingNote }) {
  const t = await getTranslations('FindingHistory')
  const locale = await getLocale()
  const { change, at, versionNumber, methodVersion, reason, by } = note
  const n = formatNumber(versionNumber ?? 0, locale)
  const version = formatVersion(methodVersion, locale)
  return (
    <li>
      <Day day={at} locale={locale} /> {t(change, { n, version })}
      {by && <> {t('by', { name: by })}</>}
      {reason && (
        <>
          {' '}
          <q>{reason}</q>
        </>
      )}
    </li>
  )
}

function Day({ day, locale }: { day: Date; locale: Locale }) {
  return <time dateTime={isoDay(day)}>{formatDay(day, locale)}</time>
}
