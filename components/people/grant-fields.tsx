import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { CheckField, RadioField } from '@/components/ui/form/choice-fields'
import { type Choice, SelectField } from '@/components/ui/form/select-field'
import { roles } from '@/lib/access/actor'
import type { AreaName } from '@/lib/charters/published-charter'
import type { FormView } from '@/lib/forms/form-view'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'

type PlacedArea = AreaName & { parentId?: string }

export interface GrantChoices {
  areas: readonly PlacedArea[]
  departments: readonly { slug: string; name: Bilingual }[]
  everyArea: boolean
  everyDepartment: boolean
}

/** A role, over which area and which department: no more than whoever gives it has. */
export async function GrantFields({ form, choices }: { form: FormView; choices: GrantChoices }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const departments = choices.departments.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale),
  }))
  return (
    <>
      <RoleField form={form} />
      <SelectField
        form={form}
        name="areaId"
        label={t('area')}
        choices={listAreas(choices.areas, locale)}
        none={choices.everyArea ? t('everyArea') : undefined}
      />
      <SelectField
        form={form}
        name="departmentSlug"
        label={t('department')}
        choices={departments}
        none={choices.everyDepartment ? t('everyDepartment') : undefined}
      />
      <CheckField
        form={form}
        name="managesOffices"
        label={t('managesOffices')}
        help={t('managesOfficesHelp')}
      />
    </>
  )
}

async function RoleField({ form }: { form: FormView }) {
  const t = await getTranslations('People')
  const words = await getTranslations('Roles')
  return (
    <RadioField
      form={form}
      name="role"
      label={t('role')}
      choices={roles.map((role) => ({
        value: role,
        label: words(role),
        help: t(`roleHelp.${role}`),
      }))}
    />
  )
}

/** Areas below their own, further in: Khulna, then its districts, each with its upazilas. */
function listAreas(areas: readonly PlacedArea[], locale: Locale): Choice[] {
  const known = new Set(areas.map(({ id }) => id))
  const { compare } = new Intl.Collator(locale === 'bn' ? 'bn-BD' : 'en')
  const sorted = areas.toSorted((a, b) => compare(areaName(a, locale), areaName(b, locale)))
  const below = Map.groupBy(sorted, ({ parentId }) =>
    parentId !== undefined && known.has(parentId) ? parentId : '',
  )
  const list = (parent: string, depth: number): Choice[] =>
    (below.get(parent) ?? []).flatMap((area) => [
      { value: area.id, label: `${'\u2003'.repeat(depth)}${areaName(area, locale)}` },
      ...list(area.id, depth + 1),
    ])
  return list('', 0)
}
