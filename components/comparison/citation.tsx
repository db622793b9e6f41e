import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'

interface CitationProps {
  /** The comparison's own address, without the language. */
  path: string
  query: Record<string, string>
  /** The same offices with the versions in force today, when some of these are not. */
  currentPath?: string
  siteUrl: string
  /** How long the address shows the same, when that is not for ever: such a one is not saved on the desk. */
  text?: string
}

/** The lasting address of what is shown, and the same as files. */
export async function Citation({ path, query, currentPath, siteUrl, text }: CitationProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const tables = await getTranslations('Tables')
  const search = new URLSearchParams(query).toString()
  const address = `${path}${search && `?${search}`}`
  const file = (format: string) =>
    `${paths.compareExport(locale, format, path)}${search && `?${search}`}`
  return (
    <Section id="cite" title={t('cite')}>
      <p>{text ?? t('citeText')}</p>
      <p className="address">{`${siteUrl}${localPath(locale, path, query)}`}</p>
      <ul className="off-paper">
        <li>
          <a href={file('csv')}>{t('csv')}</a>
        </li>
        <li>
          <a href={file('xlsx')}>{t('xlsx')}</a>
        </li>
        {text === undefined && (
          <li>
            <a href={localPath(locale, adminPaths.newComparison, { address })}>{t('saveThis')}</a>
          </li>
        )}
        <li>
          <a href={localPath(locale, paths.rules)}>{tables('methodLink')}</a>
        </li>
        {currentPath && (
          <li>
            <a href={localPath(locale, currentPath)}>{t('toCurrent')}</a>
          </li>
        )}
      </ul>
    </Section>
  )
}
