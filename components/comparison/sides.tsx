import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Day } from '@/components/ui/day'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { localPath, paths } from '@/lib/i18n/paths'

/** The versions compared, each at its lasting address, and what became of it since. */
export async function Sides({ versions }: { versions: ComparedVersion[] }) {
  const locale = await getLocale()
  const entries = versions.map((version) => ({
    href: localPath(locale, paths.version(version.office.slug, version.number)),
    text: <Text pair={version.office.name} />,
    note: <SideNote version={version} />,
  }))
  return <Links entries={entries} />
}

async function SideNote({ version }: { version: ComparedVersion }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { office, number, publishedAt, isCurrent } = version
  const place = areaLine(office.areas, locale)
  return (
    <>
      {place && `${place} · `}
      {t.rich('version', { n: number, day: () => <Day date={publishedAt} /> })}{' '}
      {!isCurrent && <span className="doubt">{t('superseded')}</span>}{' '}
      {office.state === 'CLOSED' && <span className="doubt">{t('closed')}</span>}
      {office.state === 'MERGED' && <span className="doubt">{t('merged')}</span>}
    </>
  )
}
