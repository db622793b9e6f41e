import { getLocale, getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { SearchField } from '@/components/ui/form/search-field'
import { Section } from '@/components/ui/section'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeListEntry, Page } from '@/lib/offices/views/office-view'
import { OfficeLinks } from './office-links'

interface DepartmentOfficesProps {
  slug: string
  page: Page<OfficeListEntry>
  q?: string
}

/** A department's offices, narrowed by part of a name. */
export async function DepartmentOffices({ slug, page, q }: DepartmentOfficesProps) {
  const locale = await getLocale()
  const t = await getTranslations('Department')
  const site = await getTranslations('Site')
  const path = paths.department(slug)
  const next = page.next && localPath(locale, path, { ...(q && { q }), after: page.next })
  return (
    <Section id="offices" title={t('offices')}>
      <form className="wide-seek" action={localPath(locale, path)}>
        <SearchField id="name" label={t('filter')} submit={site('search')} value={q} />
      </form>
      {page.entries.length > 0 ? (
        <>
          <p className="off-paper">
            <a href={localPath(locale, paths.compare, { department: slug })} rel="nofollow">
              {t('compare')}
            </a>
            <br />
            <a href={localPath(locale, paths.table('districts'), { department: slug })}>
              {t('tables')}
            </a>
            <br />
            <a href={localPath(locale, paths.charterReports, { department: slug })}>
              {t('reports')}
            </a>
          </p>
          <OfficeLinks offices={page.entries} />
        </>
      ) : (
        <Empty why={q ? t('noMatch', { q }) : t('noOffices')} />
      )}
      {next && <NextPage href={next} label={site('more')} />}
    </Section>
  )
}
