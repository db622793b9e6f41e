import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { compareBangla } from '@/lib/bangla/collation'
import type { AreaName } from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { DepartmentListEntry } from '@/lib/offices/views/office-view'

interface ScopeFormProps {
  standard: string
  /** Divisions and districts. */
  areas: (AreaName & { parentId: string | null })[]
  departments: DepartmentListEntry[]
  area?: string
  department?: string
}

/** Where to compare one service: a division or district, a department, or both. */
export async function ScopeForm({
  standard,
  areas,
  departments,
  area,
  department,
}: ScopeFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <form className="view" action={localPath(locale, paths.compareStandard(standard))}>
      <AreaField areas={areas} area={area} />
      <div>
        <label htmlFor="department">{t('department')}</label>
        <select id="department" name="department" defaultValue={department ?? ''}>
          <option value="">{t('anyDepartment')}</option>
          {departments.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {plainText(name, locale)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button" name="go" value="1">
        {t('show')}
      </button>
    </form>
  )
}

/** A division or a district, by name. */
export async function AreaField({ areas, area }: Pick<ScopeFormProps, 'areas' | 'area'>) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const byName = (a: AreaName, b: AreaName) =>
    compareBangla(areaName(a, locale), areaName(b, locale))
  const divisions = areas.filter(({ level }) => level === 'DIVISION').sort(byName)
  const districtsOf = (id: string) => areas.filter(({ parentId }) => parentId === id).sort(byName)
  return (
    <div>
      <label htmlFor="area">{t('area')}</label>
      <select id="area" name="area" defaultValue={area ?? ''}>
        <option value="">{t('anyArea')}</option>
        {divisions.map((division) => (
          <optgroup key={division.id} label={areaName(division, locale)}>
            <AreaOption area={division} />
            {districtsOf(division.id).map((district) => (
              <AreaOption key={district.id} area={district} />
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

async function AreaOption({ area }: { area: AreaName }) {
  const locale = await getLocale()
  const t = await getTranslations('Area')
  return (
    <option value={area.id}>
      {t('name', { name: areaName(area, locale), level: t(area.level) })}
    </option>
  )
}
