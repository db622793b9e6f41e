import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { MappedTable } from '@/components/import/mapped-table'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type ReviewParams, openReview } from '../open-review'
import { ReviewFrame } from '../review-frame'
import { readAgain } from './actions'
import { storedMapping } from './mapping-form'

export default async function ImportedColumnsPage({ params, searchParams }: ReviewParams) {
  const review = await openReview(params)
  if (review.run.state !== 'REVIEW' || !review.mayImport) notFound()
  const query = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { run, office, mapping } = review
  const trace = review.trace ?? { tables: [], aside: [] }
  const path = adminPaths.importedColumns(office.slug, run.id)
  const form = await openForm(path, query, storedMapping(trace, mapping))
  const asked = { officeSlug: office.slug, runId: run.id }
  return (
    <ReviewFrame review={review} part="columns" path={path} query={query}>
      {trace.tables.length === 0 ? (
        <Empty why={t('noTables')} />
      ) : (
        <ActionForm form={form} action={readAgain.bind(null, { locale, path }, asked)}>
          <input type="hidden" name="decided" value={run.decided} />
          <p>{t('columnsLead')}</p>
          {trace.tables.map((table, place) => (
            <MappedTable key={place} form={form} table={table} place={place} />
          ))}
          <div className="buttons sticky">
            <SubmitButton>{t('reread')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </ReviewFrame>
  )
}
