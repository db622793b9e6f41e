import { getLocale, getTranslations } from 'next-intl/server'
import { QuestionList } from '@/components/import/review/question-list'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormPlace } from '@/lib/forms/form-place'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import type { Question } from '@/lib/imports/review/questions'
import { makeDraft } from './actions'

/** What is still to be answered; when nothing is, the draft. */
export async function MakeDraft({ review, place }: { review: ImportReview; place: FormPlace }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { office, run, questions, rows } = review
  const hrefOf = (question: Question) => {
    const answer = answerPlace(question, office.slug, run.id)
    return answer.startsWith('#') ? answer : localPath(locale, answer)
  }
  const taken = rows.filter(({ status }) => status !== 'dropped').length
  return (
    <>
      <h2>{questions.length > 0 ? t('questions') : t('make')}</h2>
      <QuestionList questions={questions} hrefOf={hrefOf} />
      {questions.length === 0 && (
        <form action={makeDraft.bind(null, place, { officeSlug: office.slug, runId: run.id })}>
          <input type="hidden" name="decided" value={run.decided} />
          <p>
            <small>{t('makeHelp')}</small>
          </p>
          <SubmitButton>{t('makeN', { n: taken })}</SubmitButton>
        </form>
      )}
    </>
  )
}

function answerPlace(question: Question, officeSlug: string, runId: string): string {
  if (question.code === 'not_a_charter') return adminPaths.importedColumns(officeSlug, runId)
  if (question.code === 'repeated') return adminPaths.importedServices(officeSlug, runId)
  if (question.code === 'other_office') return '#other-host'
  if (question.code === 'draft_in_use') return '#draft'
  return question.code === 'omission' ? `#section-${question.section}` : '#gone'
}
