import { getLocale, getTranslations } from 'next-intl/server'
import type { AreaListEntry } from '@/lib/areas/area-view'
import { localPath, paths } from '@/lib/i18n/paths'
import { areaName } from './area-name'

/** Areas as a compact list; each says how many offices it holds. */
export async function AreaLinks({ areas }: { areas: AreaListEntry[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Home')
  return (
    <ul className="places" role="list">
      {areas.map((area) => (
        <li key={area.id}>
          <a href={localPath(locale, paths.area(area.id))}>{areaName(area, locale)}</a>{' '}
          {area.officeCount > 0 && <small>{t('offices', { n: area.officeCount })}</small>}
        </li>
      ))}
    </ul>
  )
}
