import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DepartmentOffices } from '@/components/office/department-offices'
import { SitePage } from '@/components/site/site-page'
import { Text } from '@/components/ui/text'
import { hasText, plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { listOffices } from '@/lib/offices/queries/list-offices'

type Props = PageProps<'/[locale]/departments/[department]'>

const loadDepartment = cache(async (segment: string) => {
  const slug = decodeSegment(segment)
  const departments = await listDepartments()
  return departments.find((department) => department.slug === slug) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const department = await loadDepartment((await params).department)
  const t = await getTranslations('Department')
  const title = plainText(department.name, await getLocale())
  return pageMetadata({
    path: paths.department(department.slug),
    title,
    description: t('description', { name: title }),
  })
}

/** A department's offices, by name. */
export default async function DepartmentPage({ params, searchParams }: Props) {
  const department = await loadDepartment((await params).department)
  const asked = await searchParams
  const q = readQuery(asked.q)
  const after = readQuery(asked.after)
  const locale = await getLocale()
  const t = await getTranslations('Department')
  const page = await listOffices({ departmentSlug: department.slug, q, after, locale })
  return (
    <SitePage
      path={paths.department(department.slug)}
      query={{ ...(q && { q }), ...(after && { after }) }}
      crumbs={[{ href: localPath(locale, paths.departments), text: t('indexTitle') }]}
    >
      <h1>
        <Text pair={department.name} />
      </h1>
      {hasText(department.ministry) && (
        <p>
          <Text pair={department.ministry} />
        </p>
      )}
      <DepartmentOffices slug={department.slug} page={page} q={q} />
    </SitePage>
  )
}
