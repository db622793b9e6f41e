import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageLinks } from '@/components/import/page-links'
import { RowFilters } from '@/components/import/row-filters'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type ReviewParams, openReview } from '../open-review'
import { ReviewFrame } from '../review-frame'
import { saveRows } from './actions'
import { ReviewRows } from './review-rows'
import { countRows, rowsShown, storedRows } from './rows-shown'

export default async function ImportedServicesPage({ params, searchParams }: ReviewParams) {
  const review = await openReview(params)
  if (review.run.state !== 'REVIEW' || !review.mayImport) notFound()
  const query = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { run, office } = review
  const path = adminPaths.importedServices(office.slug, run.id)
  const { show, page, pages, rows } = rowsShown(review.rows, query)
  const form = await openForm(path, query, storedRows(rows))
  const place = { locale, path, query: { show, page: String(page) }, next: nextPlace() }
  function nextPlace(): { path: string; query: Record<string, string> } {
    if (page < pages) return { path, query: { show, page: String(page + 1) } }
    return { path: adminPaths.importRun(office.slug, run.id), query: {} }
  }
  return (
    <ReviewFrame review={review} part="services" path={path} query={query}>
      <RowFilters path={path} current={show} counts={countRows(review.rows)} />
      {review.rows.length === 0 && <Empty why={t('noServices')}>{t('noServicesNext')}</Empty>}
      {review.rows.length > 0 && rows.length === 0 && <Empty why={t('noRows')} />}
      {rows.length > 0 && (
        <ActionForm
          form={form}
          action={saveRows.bind(null, place, { officeSlug: office.slug, runId: run.id })}
        >
          <input type="hidden" name="decided" value={run.decided} />
          <ReviewRows review={review} rows={rows} form={form} />
          <div className="buttons sticky">
            <SubmitButton name="go" value="next">
              {t('saveNext')}
            </SubmitButton>
            <SubmitButton kind="plain">{t('saveRows')}</SubmitButton>
            <PageLinks path={path} query={{ show }} page={page} pages={pages} />
          </div>
        </ActionForm>
      )}
    </ReviewFrame>
  )
}
