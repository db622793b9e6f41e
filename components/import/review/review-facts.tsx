import { getLocale, getTranslations } from 'next-intl/server'
import { Facts } from '@/components/ui/facts'
import { formatNumber } from '@/lib/bangla/digits'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'
import type { ImportReport } from '@/lib/imports/schema'

/** What the document is and how it was read, in a few lines. */
export async function ReviewFacts({ report, rows }: { report: ImportReport; rows: ReviewRow[] }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const count = (status: ReviewRow['status']) =>
    formatNumber(rows.filter((row) => row.status === status).length, locale)
  const found = (severity: string) =>
    report.findings.filter((finding) => finding.severity === severity).length
  const counts = {
    ...{ new: count('new'), changed: count('changed') },
    ...{ unchanged: count('unchanged'), dropped: count('dropped') },
  }
  const findings = { errors: found('error'), warnings: found('warning'), infos: found('info') }
  const facts = [
    { term: t('facts.services'), value: t('statusCounts', counts) },
    { term: t('facts.findings'), value: t('findings', findings) },
    { term: t('facts.confidence'), value: t(`confidence.${levelOf(report.confidence)}`) },
    ...(report.office
      ? [
          {
            term: t('facts.office'),
            value: [report.office.name, report.office.host].filter(Boolean).join(' · '),
          },
        ]
      : []),
    ...(report.updated ? [{ term: t('facts.updated'), value: report.updated }] : []),
  ]
  return <Facts facts={facts} />
}

function levelOf(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.8) return 'high'
  return confidence >= 0.5 ? 'medium' : 'low'
}
