import { getTranslations } from 'next-intl/server'
import { RadioField } from '@/components/ui/form/choice-fields'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { goneKey } from '@/lib/imports/review/services/gone-key'

interface GoneServicesProps {
  form: FormView
  services: { slug: string; name: string }[]
}

/** Services of the charter that no row continues: each is kept or removed, or all at once. */
export async function GoneServices({ form, services }: GoneServicesProps) {
  if (services.length === 0) return null
  const t = await getTranslations('ImportReview')
  const choices = (['keep', 'remove'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <section className="compared" id="gone">
      <h3>{t('gone')}</h3>
      <p>
        <small>{t('goneHelp')}</small>
      </p>
      {services.map(({ slug, name }) => (
        <div className="either" key={slug}>
          <RadioField form={form} name={`gone.${goneKey(slug)}`} label={name} choices={choices} />
        </div>
      ))}
      {services.length > 1 && (
        <div className="buttons">
          <SubmitButton kind="plain" name="all" value="keep">
            {t('keepAll')}
          </SubmitButton>
          <SubmitButton kind="plain" name="all" value="remove">
            {t('removeAll')}
          </SubmitButton>
        </div>
      )}
    </section>
  )
}
