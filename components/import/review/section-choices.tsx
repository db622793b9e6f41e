import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { RadioField } from '@/components/ui/form/choice-fields'
import type { FormView } from '@/lib/forms/form-view'
import type { ReviewSection } from '@/lib/imports/review/describe/describe-sections'

interface SectionChoicesProps {
  form: FormView
  sections: ReviewSection[]
  hasOfficers: boolean
}

const tones = { new: 'good', changed: 'doubt', unchanged: 'plain', missing: 'bad' } as const

/** Each section as the document has it, beside the charter's; one of the two is taken. */
export async function SectionChoices({ form, sections, hasOfficers }: SectionChoicesProps) {
  const t = await getTranslations('ImportReview')
  return (
    <>
      {sections.map((section) => (
        <SectionChoice key={section.section} form={form} of={section} />
      ))}
      {hasOfficers && (
        <section className="compared" id="section-officers">
          <RadioField
            form={form}
            name="sections.officers"
            label={t('section.officers')}
            help={t('officersHelp')}
            choices={[
              { value: 'document', label: t('takeOfficers') },
              { value: 'charter', label: t('keepOfficers') },
            ]}
          />
        </section>
      )}
    </>
  )
}

async function SectionChoice({ form, of }: { form: FormView; of: ReviewSection }) {
  const t = await getTranslations('ImportReview')
  const { section, document, charter, status } = of
  const isMissing = status === 'missing'
  return (
    <section className="compared" id={`section-${section}`}>
      <h3>
        {t(`section.${section}`)}{' '}
        <StateMark tone={tones[status]}>{t(`sectionStatus.${status}`)}</StateMark>
      </h3>
      <div className="sides">
        <Side label={t('inDocument')} texts={document} nothing={t('nothing')} />
        {status !== 'new' && status !== 'unchanged' && (
          <Side label={t('inCharter')} texts={charter} nothing={t('nothing')} />
        )}
      </div>
      {status !== 'unchanged' && (
        <RadioField
          form={form}
          name={`sections.${section}`}
          label={<span className="unseen">{t(`section.${section}`)}</span>}
          choices={[
            {
              value: 'document',
              label: isMissing ? t('removeSection') : t('takeDocument'),
            },
            {
              value: 'charter',
              label: isMissing ? t('keepSection') : t('keepCharter'),
            },
          ]}
        />
      )}
    </section>
  )
}

function Side({ label, texts, nothing }: { label: string; texts: string[]; nothing: string }) {
  return (
    <div>
      <h4>{label}</h4>
      {texts.length === 0 && <p className="tag">{nothing}</p>}
      {texts.length === 1 && <p>{texts[0]}</p>}
      {texts.length > 1 && (
        <ol>
          {texts.map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
