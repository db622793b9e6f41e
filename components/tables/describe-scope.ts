import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { aboveAreas, type Scope, type ScopeNames } from '@/lib/audit/tables/table-view'
import { plainText } from '@/lib/i18n/bilingual'

/** Which offices take part, in words. @example await describeScope({}, {}) // 'the whole country, every department' */
export async function describeScope(scope: Scope, names: ScopeNames): Promise<string> {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const area = await getTranslations('Area')
  const place = names.area
    ? area('name', { name: areaName(names.area, locale), level: area(names.area.level) })
    : scope.area?.startsWith(aboveAreas.divisions)
      ? t('scopeAbove.divisions')
      : scope.area?.startsWith(aboveAreas.districts)
        ? t('scopeAbove.districts')
        : (scope.area ?? t('wholeCountry'))
  const department = names.department
    ? plainText(names.department, locale)
    : (scope.department ?? t('everyDepartment'))
  return t('scope', { place, department })
}
