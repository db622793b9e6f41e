import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** Says whether the version shown is in force, and where the one in force is. */
export async function VersionNotice({
  office,
  version,
}: Pick<PublishedCharter, 'office' | 'version'>) {
  const locale = await getLocale()
  const t = await getTranslations('Version')
  return (
    <Notice title={version.isCurrent ? t('number', { n: version.number }) : t('old')}>
      {version.isCurrent
        ? t('currentNotice')
        : t.rich('oldNotice', {
            n: version.number,
            day: () => <Day date={version.publishedAt} />,
          })}{' '}
      <a href={localPath(locale, paths.office(office.slug))}>{t('toCurrent')}</a>
    </Notice>
  )
}
