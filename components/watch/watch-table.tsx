import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import { plainText } from '@/lib/i18n/bilingual'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import type { WatchedOffice } from '@/lib/watches/watched-office'

interface WatchTableProps {
  entries: readonly { office: WatchedOffice; unwatch: (form: FormData) => Promise<void> }[]
}

/** The offices a person watches: what each published last, and what that did to its findings. */
export async function WatchTable({ entries }: WatchTableProps) {
  const t = await getTranslations('Watches')
  const heads = ['office', 'published', 'did', 'on', 'unwatch'] as const
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <WatchRow key={entry.office.slug} {...entry} />
        ))}
      </tbody>
    </table>
  )
}

async function WatchRow({ office, unwatch }: WatchTableProps['entries'][number]) {
  const locale = await getLocale()
  const t = await getTranslations('Watches')
  const { slug, name, areas, watchedAt, published } = office
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={localPath(locale, adminPaths.office(slug))}>
          <Text pair={name} />
        </a>
        <small className="quietly"> {areaLine(areas, locale)}</small>
      </th>
      <td role="cell" data-label={t('published')}>
        <Published office={office} />
      </td>
      <td role="cell" data-label={t('did')}>
        {published && <>{t('counts', { ...published.findings })} · </>}
        <a href={localPath(locale, adminPaths.findings, { q: slug })}>{t('findings')}</a>
      </td>
      <td role="cell" data-label={t('on')}>
        <Day date={watchedAt} />
      </td>
      <td role="cell">
        <form action={unwatch}>
          <button
            type="submit"
            className="quiet"
            aria-label={`${t('unwatch')}: ${plainText(name, locale)}`}
          >
            {t('unwatch')}
          </button>
        </form>
      </td>
    </tr>
  )
}

async function Published({ office: { slug, published } }: { office: WatchedOffice }) {
  const locale = await getLocale()
  const t = await getTranslations('Watches')
  if (!published) return t('nothing')
  return (
    <>
      <a href={localPath(locale, paths.version(slug, published.number))}>
        {t('version', { n: published.number })}
      </a>
      , <Day date={published.at} />
    </>
  )
}
