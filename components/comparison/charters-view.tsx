import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { Comparison } from '@/lib/audit/comparison/comparison'
import { listRemarks } from '@/lib/audit/comparison/remarks'
import { arrangeRows, type View, writeView } from '@/lib/audit/comparison/view'
import { CandidateList } from './candidate-list'
import { Citation } from './citation'
import { HiddenRows } from './hidden-rows'
import { Multiples } from './pictures/multiples'
import { placeLabels } from './place-labels'
import { RemarkList } from './remark-list'
import { ScaleRule } from './scale-rule'
import { Sides } from './sides'
import { ComparisonTable } from './table/comparison-table'
import { ViewForm } from './view-form'

interface ChartersViewProps {
  comparison: Comparison
  view: View
  /** The comparison's own address, without the language; and the same offices, whatever is in force. */
  path: string
  currentPath: string
  siteUrl: string
}

/** Whole charters side by side: in sentences, in a table, in pictures, and to take away. */
export async function ChartersView(props: ChartersViewProps) {
  const { comparison, view, path, currentPath, siteUrl } = props
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { versions } = comparison
  const labels = placeLabels(
    versions.map(({ office }) => office),
    locale,
  )
  const isCurrent = versions.every((version) => version.isCurrent)
  return (
    <>
      <Section id="short" title={t('inShort')}>
        <RemarkList remarks={listRemarks(comparison)} labels={labels} />
      </Section>
      <Section id="sides" title={t('sides')}>
        <Sides versions={versions} />
      </Section>
      <Table {...props} />
      <Multiples rows={comparison.rows} labels={labels} />
      <CandidateList comparison={comparison} labels={labels} />
      <ScaleRule />
      <Citation
        path={path}
        query={writeView(view)}
        siteUrl={siteUrl}
        {...(!isCurrent && { currentPath })}
      />
    </>
  )
}

async function Table({ comparison, view, path }: ChartersViewProps) {
  const t = await getTranslations('Compare')
  const { rows, hidden } = arrangeRows(comparison, view)
  const { onlyDifferences } = view
  return (
    <Section id="table" title={t('table')} wide>
      <ViewForm path={path} view={view} threshold="apart" />
      {rows.length > 0 ? (
        <ComparisonTable versions={comparison.versions} {...{ rows, onlyDifferences }} />
      ) : (
        <p>{t('nothingShown')}</p>
      )}
      <HiddenRows hidden={hidden} path={path} />
    </Section>
  )
}
