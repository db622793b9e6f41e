import { getLocale, getTranslations } from 'next-intl/server'
import { GoneServices } from '@/components/import/review/gone-services'
import { SectionChoices } from '@/components/import/review/section-choices'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckField, RadioField } from '@/components/ui/form/choice-fields'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Notice } from '@/components/ui/notice'
import type { FormPlace } from '@/lib/forms/form-place'
import type { FormView } from '@/lib/forms/form-view'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import { saveAnswers } from './actions'

interface AnswerFormProps {
  review: ImportReview
  form: FormView
  place: FormPlace
}

/** All that is asked of the document as a whole: sections, services it lacks, the draft there is. */
export async function AnswerForm({ review, form, place }: AnswerFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { office, run } = review
  const gone = review.gone.flatMap(({ slug, nameBn, nameEn }) => {
    const name = locale === 'bn' ? (nameBn ?? nameEn) : (nameEn ?? nameBn)
    return slug ? [{ slug, name: name ?? slug }] : []
  })
  const hasOfficers = review.posts.length > 0 || review.decisions.sections.officers === 'charter'
  const asked = { officeSlug: office.slug, runId: run.id, gone: gone.map(({ slug }) => slug) }
  return (
    <ActionForm form={form} action={saveAnswers.bind(null, place, asked)}>
      <input type="hidden" name="decided" value={run.decided} />
      {review.otherHost && <OursQuestion form={form} host={review.otherHost} />}
      {review.hasDraft && <DraftQuestion form={form} />}
      <section className="compared">
        <h2>{t('sections')}</h2>
        {review.sections.length === 0 && <p>{t('sectionsNone')}</p>}
        <SectionChoices
          form={form}
          sections={review.sections}
          hasOfficers={hasOfficers && review.base.content !== null}
        />
        <GoneServices form={form} services={gone} />
      </section>
      <div className="buttons">
        <SubmitButton kind="plain">{t('saveAnswers')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

async function OursQuestion({ form, host }: { form: FormView; host: string }) {
  const t = await getTranslations('ImportReview')
  return (
    <section className="compared" id="other-host">
      <Notice title={t('otherHost')}>{t('otherHostWhy', { host })}</Notice>
      <input type="hidden" name="asksOurs" value="on" />
      <CheckField form={form} name="ours" label={t('ours')} help={t('oursHelp')} />
    </section>
  )
}

async function DraftQuestion({ form }: { form: FormView }) {
  const t = await getTranslations('ImportReview')
  return (
    <section className="compared" id="draft">
      <RadioField
        form={form}
        name="onto"
        label={t('draft')}
        choices={[
          { value: 'replace', label: t('replace'), help: t('replaceHelp') },
          { value: 'merge', label: t('merge'), help: t('mergeHelp') },
        ]}
      />
    </section>
  )
}
