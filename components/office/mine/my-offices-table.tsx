import { getTranslations } from 'next-intl/server'
import type { MyOffice } from '@/lib/offices/my-offices/my-office'
import { MyOfficeRow } from './my-office-row'

/** Each office in a line: what is published, in work, wrong, untranslated and due. */
export async function MyOfficesTable({ offices }: { offices: readonly MyOffice[] }) {
  const t = await getTranslations('MyOffices')
  // of one department alone, its name tells no office from another
  const departments = new Set(offices.map(({ department }) => department.slug))
  const heads = ['office', 'published', 'work', 'findings', 'translation', 'due'] as const
  return (
    <table className="rows offices" role="table">
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
        {offices.map((office) => (
          <MyOfficeRow key={office.slug} office={office} withDepartment={departments.size > 1} />
        ))}
      </tbody>
    </table>
  )
}
