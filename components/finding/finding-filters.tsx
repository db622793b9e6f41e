import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { ruleFamilies } from '@/lib/audit/figures/figure-names'
import { findingPlaces, findingStates, severities } from '@/lib/audit/findings/area/area-finding'
import { rules } from '@/lib/audit/rules/all'
import { titleRule } from '@/lib/audit/wording'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'
import type { PlaceChoices } from '@/lib/offices/views/place-choices'

/** The names of what findings are chosen by, as they stand in an address. */
const chosenFields = [
  'status',
  'severity',
  'family',
  'rule',
  'place',
  'department',
  'area',
] as const
export const findingFields = ['q', ...chosenFields] as const
export type FindingChoice = Partial<Record<(typeof findingFields)[number], string>>

interface FindingFiltersProps {
  choice: FindingChoice
  /** Of the charters the reader may read. */
  places: PlaceChoices
}

/** What findings are chosen by: a GET form, so that each choice has an address. */
export async function FindingFilters({ choice, places }: FindingFiltersProps) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  const known = { ...(await listKinds()), ...listPlaces(places, locale) }
  return (
    <form className="filters dense" action={localPath(locale, adminPaths.findings)}>
      <div className="input">
        <label htmlFor="q">{t('q')}</label>
        <input
          {...{ id: 'q', name: 'q', type: 'search', maxLength: 200 }}
          defaultValue={choice.q}
          placeholder={t('qHelp')}
        />
      </div>
      {chosenFields.map((name) => {
        const options = known[name]
        return options.length > 1 && <Choose key={name} {...{ name, choice, options }} />
      })}
      <button type="submit" className="button plain">
        {t('apply')}
      </button>
    </form>
  )
}

type Option = readonly [value: string, words: string]

async function listKinds() {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  const families = await getTranslations('Tables')
  return {
    status: findingStates.map((state): Option => [state, t(`statuses.${state}`)]),
    severity: severities.map((severity): Option => [severity, t(`severities.${severity}`)]),
    family: ruleFamilies.map((family): Option => [family, families(`family.${family}`)]),
    rule: rules.map(({ id }): Option => [id, `${id} ${titleRule(id)[locale]}`]),
    place: findingPlaces.map((place): Option => [place, t(`places.${place}`)]),
  }
}

/** Upazilas are found by their name. */
function listPlaces({ areas, departments }: PlaceChoices, locale: Locale) {
  const wide = areas.filter(({ level }) => level !== 'UPAZILA')
  return {
    department: departments.map(({ slug, name }): Option => [slug, plainText(name, locale)]),
    area: wide.map((area): Option => [
      area.id,
      `${area.level === 'DISTRICT' ? '– ' : ''}${areaName(area, locale)}`,
    ]),
  }
}

interface ChooseProps {
  name: (typeof chosenFields)[number]
  choice: FindingChoice
  options: readonly Option[]
}

async function Choose({ name, choice, options }: ChooseProps) {
  const t = await getTranslations('AreaFindings')
  // what is open is shown unless something else is chosen
  const isState = name === 'status'
  return (
    <div className="input">
      <label htmlFor={name}>{t(name)}</label>
      <select id={name} name={name} defaultValue={choice[name] ?? ''}>
        {!isState && <option value="">{t('any')}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={isState && value === 'open' ? '' : value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
