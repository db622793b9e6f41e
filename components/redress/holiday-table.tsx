import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import type { HolidayYearView } from '@/lib/redress/holiday-year-view'

/** A year's holidays, to read. */
export async function HolidayTable({ year: { source, holidays } }: { year: HolidayYearView }) {
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  return (
    <>
      <p>{t('sourceOf', { source })}</p>
      <table className="rows" role="table">
        <caption className="sr-only">{t('holidayList')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['date', 'holiday', 'moon'] as const).map((head) => (
              <th key={head} scope="col" role="columnheader">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {holidays.map(({ date, nameBn, nameEn, tentative }) => (
            <tr key={date.toISOString()} role="row">
              <th scope="row" role="rowheader">
                <Day date={date} />
              </th>
              <td data-label={t('holiday')} role="cell">
                {locale === 'bn' ? nameBn : nameEn}
              </td>
              <td data-label={t('moon')} role="cell">
                {t(tentative ? 'yes' : 'no')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
