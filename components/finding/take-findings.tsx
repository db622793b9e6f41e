import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { formatVersion, methodVersion } from '@/lib/audit/method'
import { localPath, paths } from '@/lib/i18n/paths'

/** How it was judged, and the same as files. */
export async function TakeFindings({
  slug,
  figure,
}: {
  slug: string
  figure?: string | undefined
}) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  const tables = await getTranslations('Tables')
  const search = figure ? `?${new URLSearchParams({ figure }).toString()}` : ''
  return (
    <Section id="cite" title={tables('cite')}>
      <p>
        {tables('method', { version: formatVersion(methodVersion, locale) })}{' '}
        <a href={localPath(locale, paths.rules)}>{tables('methodLink')}</a>
      </p>
      <ul className="off-paper">
        {(['csv', 'xlsx'] as const).map((format) => (
          <li key={format}>
            <a href={`${paths.officeFindingsExport(locale, format, slug)}${search}`}>{t(format)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
