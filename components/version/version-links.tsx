import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Links } from '@/components/ui/links'
import type { VersionList } from '@/lib/charters/version-list'
import { localPath, paths } from '@/lib/i18n/paths'

/** The versions of a charter, each at its lasting address, the newest first. */
export async function VersionLinks({
  officeSlug,
  versions,
  current,
}: Pick<VersionList, 'versions' | 'current'> & { officeSlug: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Version')
  const entries = versions
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, publishedAt }) => ({
      href: localPath(locale, paths.version(officeSlug, number)),
      text: t('number', { n: number }),
      note: (
        <>
          {t.rich('changed', { day: () => <Day date={publishedAt} /> })}{' '}
          {number === current && <b>{t('current')}</b>}
        </>
      ),
    }))
  return <Links entries={entries} />
}
