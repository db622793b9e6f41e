import { getLocale, getTranslations } from 'next-intl/server'
import { OfficeLinks } from '@/components/office/office-links'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import type { AreaView } from '@/lib/areas/area-view'
import { localPath, paths } from '@/lib/i18n/paths'

/** The offices of an area itself, or why there are none and where to look. */
export async function AreaOffices({ area }: { area: AreaView }) {
  const locale = await getLocale()
  const t = await getTranslations('Area')
  const site = await getTranslations('Site')
  const { entries, next } = area.offices
  if (entries.length === 0) return <Empty why={t('noOffices')}>{t('noOfficesNext')}</Empty>
  return (
    <>
      <OfficeLinks offices={entries} />
      <p className="off-paper">
        <a href={localPath(locale, paths.compare, { area: area.id })} rel="nofollow">
          {t('compare')}
        </a>
      </p>
      {next && (
        <NextPage
          href={localPath(locale, paths.area(area.id), { after: next })}
          label={site('more')}
        />
      )}
    </>
  )
}
