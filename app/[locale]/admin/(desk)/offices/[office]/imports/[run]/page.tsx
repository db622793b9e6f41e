import { getLocale, getTranslations } from 'next-intl/server'
import { FindingList } from '@/components/import/finding-list'
import { RepairList } from '@/components/import/repair-list'
import { ReviewFacts } from '@/components/import/review-facts'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { withGoneKeys } from '@/lib/imports/review/gone-key'
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
  const t = await getTranslations('ImportReview')
  const { run, office, report, trace, decisions } = review
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
  const ofDocument = report.findings.filter(({ path: at }) => !/^\/services\/\d+/.test(at))
  return (
    <ReviewFrame {...frame} aside={<MakeDraft review={review} place={place} />}>
      <SeenBefore review={review} />
      <ReviewFacts report={report} rows={review.rows} />
      {ofDocument.length > 0 && (
        <section>
          <h2>{t('atDocument')}</h2>
          <FindingList findings={ofDocument} />
        </section>
      )}
      <AnswerForm review={review} form={form} place={place} />
      <RepairList repairs={report.repairs} />
      {trace && trace.aside.length > 0 && (
        <details className="opens">
          <summary>{t('aside')}</summary>
          <p>
            <small>{t('asideHelp')}</small>
          </p>
          <pre className="printed">{trace.aside.join('\n')}</pre>
        </details>
      )}
      <DiscardForm review={review} place={place} />
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
