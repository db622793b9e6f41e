import { getLocale } from 'next-intl/server'
import { formatMoment } from '@/lib/i18n/format-moment'

/** A day and a time of day, in Dhaka. */
export async function Moment({ at }: { at: Date }) {
  const locale = await getLocale()
  return (
    <time className="num" dateTime={at.toISOString()}>
      {formatMoment(at, locale)}
    </time>
  )
}
