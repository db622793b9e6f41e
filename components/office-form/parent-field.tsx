import { getLocale, getTranslations } from 'next-intl/server'
import { describe, FieldFrame } from '@/components/ui/form/field-frame'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'

export interface ParentChoice {
  slug: string
  name: Bilingual
  isOwnDepartment: boolean
}

/** The office above: those of its own department first. */
export async function ParentField({ form, choices }: { form: FormView; choices: ParentChoice[] }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  const value = valueOf(form, 'parentSlug')
  const isListed = value === '' || choices.some(({ slug }) => slug === value)
  const options = (isOwn: boolean) =>
    choices
      .filter(({ isOwnDepartment }) => isOwnDepartment === isOwn)
      .map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {`${plainText(name, locale)} (${slug})`}
        </option>
      ))
  return (
    <FieldFrame form={form} name="parentSlug" label={t('parent')}>
      <select {...describe(form, 'parentSlug', undefined)} defaultValue={value}>
        <option value="">{t('noParent')}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options(true)}
        {choices.some(({ isOwnDepartment }) => !isOwnDepartment) && (
          <optgroup label={t('otherDepartments')}>{options(false)}</optgroup>
        )}
      </select>
    </FieldFrame>
  )
}
