import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import { nameScope } from '@/lib/audit/charter-report/compose'
import type { ReportScope } from '@/lib/audit/charter-report/facts'
import { nameFiscal, nameMonths } from '@/lib/audit/charter-report/period'
import type { Quarter } from '@/lib/audit/charter-report/quarter'
import { reportPath } from '@/lib/audit/charter-report/report-path'
import { reportWords } from '@/lib/audit/charter-report/words'
import { localPath } from '@/lib/i18n/paths'

/** The reports of the latest quarters, the one under way first. */
export async function RecentReports(props: { scope: ReportScope; quarters: Quarter[] }) {
  const { scope, quarters } = props
  const locale = await getLocale()
  const t = await getTranslations('CharterReport')
  const words = reportWords(locale)
  const entries = quarters.map((quarter, at) => {
    const { path, query } = reportPath(quarter.name, scope)
    const months = nameMonths(quarter, words)
    return {
      href: localPath(locale, path, query),
      text: at === 0 ? t('choose.underWay', { months }) : months,
      note: nameFiscal(quarter, words),
    }
  })
  return (
    <Section id="recent" title={t('choose.recent', { scope: nameScope(scope, words) })}>
      <Links entries={entries} />
    </Section>
  )
}
