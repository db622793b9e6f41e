import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/i18n/paths'

interface TakeReportProps {
  /** The report's own address, without the language. */
  path: string
  query: Record<string, string>
}

/** The same report as a file. */
export async function TakeReport({ path, query }: TakeReportProps) {
  const locale = await getLocale()
  const t = await getTranslations('CharterReport')
  const search = new URLSearchParams(query).toString()
  const file = `${paths.charterReportFile(locale, path)}${search && `?${search}`}`
  return (
    <div className="off-paper">
      <Section id="take" title={t('takeAway')} wide>
        <p>
          <a className="button" href={file}>
            {t('docx.download')}
          </a>
        </p>
      </Section>
    </div>
  )
}
