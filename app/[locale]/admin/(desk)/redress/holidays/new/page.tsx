import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { PasteForm } from '@/components/redress/paste-form'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { writeHolidayLines } from '@/lib/redress/holiday-lines'
import { findHolidayYear } from '@/lib/redress/queries'
import { requireRedressEditor } from '../../require-editor'
import { pasteYear } from '../actions'

const path = adminPaths.newHolidays

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redress'))('newYear') }
}

/** A whole year at once, one day a line, as it is copied from the gazette's table. */
export default async function PasteHolidaysPage({
  searchParams,
}: PageProps<'/[locale]/admin/redress/holidays/new'>) {
  await requireRedressEditor(path)
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const query = await searchParams
  const known = await findHolidayYear(Number(readQuery(query.year)))
  const stored = known && {
    ...{ year: known.year, source: known.source },
    text: writeHolidayLines(known.holidays, t('yes')),
  }
  const form = await openForm(path, query, stored ?? {})
  return (
    <AdminPage
      title={t('newYear')}
      lead={t('newYearLead')}
      path={path}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.redress) }]}
    >
      <PasteForm form={form} action={pasteYear.bind(null, { locale, path })} />
    </AdminPage>
  )
}
