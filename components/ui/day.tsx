import { getLocale } from 'next-intl/server'
import { formatDay, isoDay } from '@/lib/i18n/format-day'

export async function Day({ date }: { date: Date }) {
  const locale = await getLocale()
  return (
    <time className="num" dateTime={isoDay(date)}>
      {formatDay(date, locale)}
    </time>
  )
}
