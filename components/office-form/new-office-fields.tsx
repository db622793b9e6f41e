import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import type { PlaceChoices } from '@/lib/offices/views/place-choices'
import { DetailsFields } from './details-fields'
import { type ParentChoice, ParentField } from './parent-field'

interface NewOfficeFieldsProps {
  form: FormView
  choices: PlaceChoices
  parents: ParentChoice[]
  /** The page that asks for the place. */
  changePlace: string
}

/** What is left to say of an office once its place is known. */
export async function NewOfficeFields(props: NewOfficeFieldsProps) {
  const { form, choices, parents, changePlace } = props
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  const department = choices.departments.find(
    ({ slug }) => slug === valueOf(form, 'departmentSlug'),
  )
  const area = choices.areas.find(({ id }) => id === valueOf(form, 'areaId'))
  const level = valueOf(form, 'level') as 'UNION'
  const place = [
    plainText(department?.name, locale),
    t.has(`levels.${level}`) && t(`levels.${level}`),
    area ? areaName(area, locale) : t('noArea'),
  ]
  return (
    <>
      <p>
        {place.filter(Boolean).join(' · ')}{' '}
        <a href={localPath(locale, changePlace)}>{t('changePlace')}</a>
      </p>
      <ParentField form={form} choices={parents} />
      <div className="narrow-columns">
        <Field form={form} name="slug" label={t('slug')} help={t('slugHelp')} isRequired />
        <Field form={form} name="hosts" label={t('hosts')} help={t('hostsHelp')} rows={2} />
      </div>
      <DetailsFields form={form} mayRename />
      <div className="buttons">
        <SubmitButton>{t('create')}</SubmitButton>
      </div>
    </>
  )
}
