import { getLocale, getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/ui/form/select-field'
import type { FormView } from '@/lib/forms/form-view'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'

interface LinkTableProps {
  form: FormView
  services: { serviceSlug: string; name: Bilingual; suggested?: string }[]
  standards: { slug: string; name: Bilingual }[]
}

/** A service a line, with the standard service it is. */
export async function LinkTable({ form, services, standards }: LinkTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const choices = standards.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale),
  }))
  return (
    <div className="form">
      {services.map(({ serviceSlug, name, suggested }) => (
        <SelectField
          key={serviceSlug}
          form={form}
          name={`links.${serviceSlug}`}
          label={plainText(name, locale) || serviceSlug}
          help={suggested && <span className="doubt">{t('suggested')}</span>}
          none={t('noLink')}
          choices={choices}
        />
      ))}
    </div>
  )
}
