import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import { localPath, paths } from '@/lib/i18n/paths'
import type { DepartmentListEntry } from '@/lib/offices/views/office-view'

/** Departments as links, each with how many offices it has here. */
export async function DepartmentLinks({ departments }: { departments: DepartmentListEntry[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Home')
  const entries = departments.map(({ slug, name, officeCount }) => ({
    href: localPath(locale, paths.department(slug)),
    text: <Text pair={name} />,
    note: t('offices', { n: officeCount }),
  }))
  return <Links entries={entries} />
}
