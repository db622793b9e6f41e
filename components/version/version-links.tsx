import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Links } from '@/components/ui/links'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** The versions of a charter, each at its lasting address, the newest first. */
export async function VersionLinks({ charter }: { charter: PublishedCharter }) {
  const locale = await getLocale()
  const t = await getTranslations('Version')
  const entries = charter.versions
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, publishedAt }) => ({
      href: localPath(locale, paths.version(charter.office.slug, number)),
      text: t('number', { n: number }),
      note: (
        <>
          {t.rich('changed', { day: () => <Day date={publishedAt} /> })}{' '}
          {number === charter.version.number && <b>{t('current')}</b>}
        </>
      ),
    }))
  return <Links entries={entries} />
}
