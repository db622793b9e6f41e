import { getTranslations } from 'next-intl/server'
import type { ImportReport } from '@/lib/imports/schema'
import { FindingList } from './finding-list'

/** What the rules found about the document as a whole; a row's findings stand at the row. */
export async function DocumentFindings({ report }: { report: ImportReport }) {
  const findings = report.findings.filter(({ path }) => !/^\/services\/\d+/.test(path))
  if (findings.length === 0) return null
  const t = await getTranslations('ImportReview')
  return (
    <section>
      <h2>{t('atDocument')}</h2>
      <FindingList findings={findings} />
    </section>
  )
}
