import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { formatVersion, methodHistory } from '@/lib/audit/method'
import { formatDay } from '@/lib/i18n/format-day'

/** How severities and tables count, and every version of the method. */
export async function MethodNotes() {
  const locale = await getLocale()
  const t = await getTranslations('RulesPage')
  const [{ version, from }] = methodHistory
  const since = {
    version: formatVersion(version, locale),
    day: formatDay(new Date(from), locale),
  }
  return (
    <>
      <p>{t('version', since)}</p>
      <p>{t('severityText')}</p>
      <p>{t('countText')}</p>
      <h3>{t('versions')}</h3>
      <ul>
        {methodHistory.map((edition) => (
          <li key={edition.version}>
            <b className="num">{formatVersion(edition.version, locale)}</b>,{' '}
            <Day date={new Date(edition.from)} />: {t(`changes.${edition.change}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
