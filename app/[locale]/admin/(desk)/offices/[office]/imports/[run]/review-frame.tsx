import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AdminPage } from '@/components/admin/admin-page'
import { ReviewTabs } from '@/components/import/review/review-tabs'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import { fileTitle } from '../file-title'
import { officeCrumb } from '../office-crumb'

interface ReviewFrameProps {
  review: ImportReview
  part: 'overview' | 'services' | 'columns' | 'officers'
  path: string
  query: Record<string, string | string[] | undefined>
  aside?: ReactNode
  children: ReactNode
}

/** What all pages of a review share: whose document it is, and its parts. */
export async function ReviewFrame({
  review,
  part,
  path,
  query,
  aside,
  children,
}: ReviewFrameProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const words = await getTranslations('Import')
  const { run, office, report } = review
  const day = formatDay(run.createdAt, locale)
  const lead = { kind: words(`kind.${report.kind}`), day, person: run.createdBy }
  return (
    <AdminPage
      title={t('review', { file: fileTitle(run.fileName, t('pasted')) })}
      lead={t('reviewLead', lead)}
      path={path}
      crumbs={[
        officeCrumb(office, locale),
        { text: t('imports'), href: localPath(locale, adminPaths.imports(office.slug)) },
      ]}
      done={readQuery(query.done)}
      aside={aside}
    >
      {run.state === 'REVIEW' && review.mayImport && (
        <ReviewTabs
          officeSlug={office.slug}
          runId={run.id}
          current={part}
          services={review.rows.length}
          officers={review.posts.length}
        />
      )}
      {children}
    </AdminPage>
  )
}
