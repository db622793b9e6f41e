import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { DepartmentTable } from '@/components/people/department-table'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listDepartmentSettings } from '@/lib/offices/queries/list-department-settings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Departments'))('title') }
}

/** The departments in an administrator's care, with what holds for all their offices. */
export default async function DepartmentsPage({
  searchParams,
}: PageProps<'/[locale]/admin/departments'>) {
  const actor = await getActor(adminPaths.departments)
  if (grantsFor(actor, 'department:edit').length === 0) notFound()
  const t = await getTranslations('Departments')
  const departments = await listDepartmentSettings(actor)
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={adminPaths.departments}
      done={readQuery((await searchParams).done)}
    >
      <DepartmentTable departments={departments} />
    </AdminPage>
  )
}
