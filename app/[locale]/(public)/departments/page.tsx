import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DepartmentLinks } from '@/components/office/department-links'
import { SitePage } from '@/components/site/site-page'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { listDepartments } from '@/lib/offices/queries/list-departments'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Department')
  return pageMetadata({ path: paths.departments, title: t('indexTitle') })
}

export default async function DepartmentsPage() {
  const t = await getTranslations('Department')
  return (
    <SitePage path={paths.departments}>
      <h1>{t('indexTitle')}</h1>
      <DepartmentLinks departments={await listDepartments()} />
    </SitePage>
  )
}
