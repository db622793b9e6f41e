import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'

interface DepartmentTableProps {
  departments: readonly { slug: string; name: Bilingual; offices: number; fourEyes: boolean }[]
}

/** Departments with what holds for all their offices. */
export async function DepartmentTable({ departments }: DepartmentTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Departments')
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['department', 'offices', 'publishing'] as const).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {departments.map(({ slug, name, offices, fourEyes }) => (
          <tr key={slug} role="row">
            <th scope="row" role="rowheader">
              <a href={localPath(locale, adminPaths.department(slug))}>
                <Text pair={name} />
              </a>
            </th>
            <td data-label={t('offices')} role="cell" className="num">
              {formatNumber(offices, locale)}
            </td>
            <td data-label={t('publishing')} role="cell">
              {fourEyes ? t('fourEyes') : t('twoEyes')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
