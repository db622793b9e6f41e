import { getLocale, getTranslations } from 'next-intl/server'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { TimeLimit } from '@/lib/values/schema'

/** How typed words were understood. */
export async function TimeReading({ value }: { value: TimeLimit }) {
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  return (
    <p>
      <small>{t('reading', { words: formatTimeLimit(value, locale) })}</small>
    </p>
  )
}
