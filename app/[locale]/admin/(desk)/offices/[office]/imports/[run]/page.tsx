import { getLocale } from 'next-intl/server'
import { DocumentFindings } from '@/components/import/document-findings'
import { LeftAside } from '@/components/import/left-aside'
import { RepairList } from '@/components/import/repair-list'
import { ReviewFacts } from '@/components/import/review/review-facts'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { withGoneKeys } from '@/lib/imports/review/services/gone-key'
import { AnswerForm } from './answer-form'
import { DiscardForm } from './discard-form'
import { MakeDraft } from './make-draft'
import { type ReviewParams, openReview } from './open-review'
import { ReviewFrame } from './review-frame'
import { SeenBefore } from './seen-before'
import { Settled } from './settled'

export default async function ReviewPage({ params, searchParams }: ReviewParams) {
  const review = await openReview(params)
  const query = await searchParams
  const locale = await getLocale()
  const { run, office, report, trace, decisions, mayImport } = review
  const path = adminPaths.importRun(office.slug, run.id)
  const frame = { review, part: 'overview' as const, path, query }
  if (run.state !== 'REVIEW') {
    return (
      <ReviewFrame {...frame}>
        <Settled state={run.state} officeSlug={office.slug} />
      </ReviewFrame>
    )
  }
  const { sections, onto, ours } = decisions
  const gone = withGoneKeys(decisions.gone)
  const form = await openForm(path, query, {
    sections: proposed(review.sections, sections),
    gone,
    onto,
    ours,
  })
  const place = { locale, path }
  return (
    <ReviewFrame {...frame} aside={mayImport && <MakeDraft review={review} place={place} />}>
      <SeenBefore review={review} />
      <ReviewFacts report={report} rows={review.rows} />
      <DocumentFindings report={report} />
      {mayImport && <AnswerForm review={review} form={form} place={place} />}
      <RepairList repairs={report.repairs} />
      <LeftAside lines={trace?.aside ?? []} />
      {mayImport && <DiscardForm review={review} place={place} />}
    </ReviewFrame>
  )
}

/** What the document says is proposed; what it lacks is asked, and nothing chosen beforehand. */
function proposed(
  sections: { section: string; status: string }[],
  decided: Partial<Record<string, string>>,
) {
  const said = sections.filter(({ status }) => status !== 'missing')
  const first = Object.fromEntries(said.map(({ section }) => [section, 'document']))
  return { ...first, officers: 'document', ...decided }
}
