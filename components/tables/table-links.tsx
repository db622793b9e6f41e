import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { writeScope } from '@/lib/audit/tables/scope'
import type { Scope } from '@/lib/audit/tables/table-view'
import { localPath, paths } from '@/lib/i18n/paths'

/** Every table there is, of the same offices. */
export async function TableLinks({ scope = {} }: { scope?: Scope }) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const query = writeScope(scope)
  const ofDepartment = writeScope({ department: scope.department })
  const place = writeScope({ area: scope.area })
  return (
    <Links
      entries={[
        {
          href: localPath(locale, paths.table('divisions'), ofDepartment),
          text: t('by.divisions'),
        },
        { href: localPath(locale, paths.table('districts'), query), text: t('by.districts') },
        { href: localPath(locale, paths.table('departments'), place), text: t('by.departments') },
        {
          href: localPath(locale, paths.tableFindings, query),
          text: t('findingsTitle'),
          note: t('findingsNote'),
        },
        {
          href: localPath(locale, paths.tableQuarters, query),
          text: t('quartersTitle'),
          note: t('quartersNote'),
        },
        {
          href: localPath(locale, paths.charterReports, query),
          text: t('reportsTitle'),
          note: t('reportsNote'),
        },
      ]}
    />
  )
}
