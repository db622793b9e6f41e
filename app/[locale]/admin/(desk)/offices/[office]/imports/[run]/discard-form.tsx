import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormPlace } from '@/lib/forms/form-place'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import { discard } from './actions'

/** Ends the review without a draft; asked once, in words. */
export async function DiscardForm({ review, place }: { review: ImportReview; place: FormPlace }) {
  const t = await getTranslations('ImportReview')
  const run = { officeSlug: review.office.slug, runId: review.run.id }
  return (
    <details className="opens">
      <summary>{t('discard')}</summary>
      <form action={discard.bind(null, place, run)}>
        <input type="hidden" name="decided" value={review.run.decided} />
        <p>{t('discardWhy')}</p>
        <SubmitButton kind="danger">{t('discardSure')}</SubmitButton>
      </form>
    </details>
  )
}
