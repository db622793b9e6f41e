import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { formatVersion, methodVersion } from '@/lib/audit/method'
import { localPath, paths } from '@/lib/i18n/paths'

interface TakeAwayProps {
  /** The page's own address, without the language. */
  path: string
  query: Record<string, string>
  siteUrl: string
}

/** How it was counted, the address to cite, and the same as files. */
export async function TakeAway({ path, query, siteUrl }: TakeAwayProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const search = new URLSearchParams(query).toString()
  const file = (format: string) =>
    `${paths.tableExport(locale, format, path)}${search && `?${search}`}`
  return (
    <Section id="cite" title={t('cite')}>
      <p>
        {t('method', { version: formatVersion(methodVersion, locale) })}{' '}
        <a href={localPath(locale, paths.rules)}>{t('methodLink')}</a>
      </p>
      <p className="address">{`${siteUrl}${localPath(locale, path, query)}`}</p>
      <ul className="off-paper">
        <li>
          <a href={file('csv')}>{t('csv')}</a>
        </li>
        <li>
          <a href={file('xlsx')}>{t('xlsx')}</a>
        </li>
      </ul>
    </Section>
  )
}
