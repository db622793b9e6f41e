import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'

interface Standard {
  slug: string
  name: Bilingual
  offices: number
  openProposals: number
}

interface StandardListProps {
  standards: Standard[]
  /** Who may not edit them is led to their public pages. */
  canEdit: boolean
}

/** The national catalogue: how many offices give each service, and how many proposals wait. */
export async function StandardList({ standards, canEdit }: StandardListProps) {
  const t = await getTranslations('Catalogue')
  return (
    <table className="rows">
      <caption>{t('caption', { n: standards.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col" className="figure">
            {t('offices')}
          </th>
          <th scope="col" className="figure">
            {t('open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {standards.map((standard) => (
          <StandardRow
            key={standard.slug}
            standard={standard}
            path={(canEdit ? adminPaths.standard : paths.standardService)(standard.slug)}
          />
        ))}
      </tbody>
    </table>
  )
}

async function StandardRow({ standard, path }: { standard: Standard; path: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  return (
    <tr>
      <th scope="row">
        <a href={localPath(locale, path)}>
          <Text pair={standard.name} />
        </a>
      </th>
      <td className="figure" data-label={t('offices')}>
        {formatNumber(standard.offices, locale)}
      </td>
      <td className="figure" data-label={t('open')}>
        {formatNumber(standard.openProposals, locale)}
      </td>
    </tr>
  )
}
