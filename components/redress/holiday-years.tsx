import { getLocale, getTranslations } from 'next-intl/server'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import type { HolidayYearView } from '@/lib/redress/holiday-year-view'
import { yearText } from './year-text'

/** The years whose holidays are known, each with how many and where they are written. */
export async function HolidayYears({ years }: { years: readonly HolidayYearView[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  return (
    <ul className="links" role="list">
      {years.map(({ year, source, holidays }) => (
        <li key={year}>
          <a href={localPath(locale, adminPaths.holidays(year))}>{yearText(year, locale)}</a>
          <small>
            {t('days', {
              n: holidays.length,
              moon: holidays.filter((each) => each.tentative).length,
            })}{' '}
            {t('sourceOf', { source })}
          </small>
        </li>
      ))}
    </ul>
  )
}
