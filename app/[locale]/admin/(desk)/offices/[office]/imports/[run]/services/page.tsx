import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageLinks } from '@/components/import/page-links'
import { ReviewRow } from '@/components/import/row/review-row'
import { RowFilters } from '@/components/import/row-filters'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type ReviewParams, openReview } from '../open-review'
import { ReviewFrame } from '../review-frame'
import { saveRows } from './actions'
import { listChoices, proposedName } from './list-choices'
import { filters, isShown, rowsShown, storedRows } from './rows-shown'

export default async function ImportedServicesPage({ params, searchParams }: ReviewParams) {
  const review = await openReview(params)
  if (review.run.state !== 'REVIEW') notFound()
  const query = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { run, office } = review
  const path = adminPaths.importedServices(office.slug, run.id)
  const { show, page, pages, rows } = rowsShown(review.rows, query)
  const form = await openForm(path, query, storedRows(rows))
  const here = { show, page: String(page) }
  const overview = { path: adminPaths.importRun(office.slug, run.id), query: {} }
  const next = page < pages ? { path, query: { show, page: String(page + 1) } } : overview
  const place = { locale, path, query: here, next }
  const counts = filters.map((name) => ({
    name,
    count: review.rows.filter((row) => isShown(row, name)).length,
  }))
  return (
    <ReviewFrame review={review} part="services" path={path} query={query}>
      <RowFilters path={path} current={show} counts={counts} />
      {rows.length === 0 && (
        <Empty why={review.rows.length === 0 ? t('noServices') : t('noRows')}>
          {review.rows.length === 0 && t('noServicesNext')}
        </Empty>
      )}
      {rows.length > 0 && (
        <ActionForm
          form={form}
          action={saveRows.bind(null, place, { officeSlug: office.slug, runId: run.id })}
        >
          <input type="hidden" name="decided" value={run.decided} />
          {rows.map((row) => (
            <ReviewRow
              key={row.place}
              form={form}
              row={row}
              services={listChoices(review, row, locale)}
              proposed={proposedName(review, row, locale)}
            />
          ))}
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
