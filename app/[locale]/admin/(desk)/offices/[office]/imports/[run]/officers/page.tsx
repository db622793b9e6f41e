import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PostChoices } from '@/components/import/review/post-choices'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type ReviewParams, openReview } from '../open-review'
import { ReviewFrame } from '../review-frame'
import { saveHolders } from './actions'

export default async function ImportedOfficersPage({ params, searchParams }: ReviewParams) {
  const review = await openReview(params)
  if (review.run.state !== 'REVIEW' || !review.mayImport) notFound()
  const query = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { run, office, posts } = review
  const path = adminPaths.importedOfficers(office.slug, run.id)
  const chosen = posts.flatMap(({ postId, decision, proposed }) =>
    postId ? [[postId, decision ?? proposed] as const] : [],
  )
  const form = await openForm(path, query, { holders: Object.fromEntries(chosen) })
  const asked = { officeSlug: office.slug, runId: run.id }
  const isAsked = posts.some(({ status, mayTake }) => status === 'differs' && mayTake)
  return (
    <ReviewFrame review={review} part="officers" path={path} query={query}>
      {posts.length === 0 ? <Empty why={t('noOfficers')} /> : <p>{t('officersLead')}</p>}
      {isAsked ? (
        <ActionForm form={form} action={saveHolders.bind(null, { locale, path }, asked)}>
          <input type="hidden" name="decided" value={run.decided} />
          <PostChoices form={form} posts={posts} />
          <div className="buttons sticky">
            <SubmitButton>{t('saveOfficers')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <PostChoices form={form} posts={posts} />
      )}
    </ReviewFrame>
  )
}
