import { getLocale, getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/ui/form/select-field'
import type { FormView } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import type { PlaceChoices } from '@/lib/offices/views/place-choices'
import { officeLevels } from '@/lib/offices/schema'
import { AreaField } from './area-field'

/** Whose office it is, of which level, for which area. */
export async function PlaceFields({ form, choices }: { form: FormView; choices: PlaceChoices }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  return (
    <>
      <SelectField
        form={form}
        name="departmentSlug"
        label={t('department')}
        choices={choices.departments.map(({ slug, name }) => ({
          value: slug,
          label: plainText(name, locale),
        }))}
      />
      <SelectField
        form={form}
        name="level"
        label={t('level')}
        choices={officeLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
      />
      <AreaField form={form} choices={choices} />
    </>
  )
}
