import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { localText } from '@/lib/i18n/bilingual'
import type { GrantView } from '@/lib/people/person-view'

/** A role and where it holds. */
export async function GrantText({ grant }: { grant: GrantView }) {
  const locale = await getLocale()
  const t = await getTranslations('Roles')
  const { role, area, department, managesOffices } = grant
  const name = department && localText(department.name, locale)
  const whole = !area && !department
  return (
    <>
      <b>{t(role)}</b>,{' '}
      {whole ? t('everywhere') : `${area ? areaName(area, locale) : t('everywhere')}, `}
      {!whole && (name ? <span lang={name.lang}>{name.text}</span> : t('everyDepartment'))}
      {managesOffices && <small>{t('managesOffices')}</small>}
    </>
  )
}
