import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { HolidayRows } from '@/components/redress/holiday-rows'
import { HolidayTable } from '@/components/redress/holiday-table'
import { lineNames } from '@/components/redress/line-names'
import { yearText } from '@/components/redress/year-text'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { can, grantsFor, wholeCountry } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import type { FormView } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { isoDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import type { HolidayYearView } from '@/lib/redress/holiday-year-view'
import { findHolidayYear } from '@/lib/redress/queries'
import { saveYear } from '../actions'

type Props = PageProps<'/[locale]/admin/redress/holidays/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('Redress')
  const year = Number((await params).year)
  return { title: t('holidaysOf', { year: yearText(year, await getLocale()) }) }
}

/** The public holidays of a year: read by every administrator, edited by those of the country. */
export default async function HolidayYearPage({ params, searchParams }: Props) {
  const year = Number((await params).year)
  const path = adminPaths.holidays(year)
  const actor = await getActor(path)
  const known = await findHolidayYear(year)
  if (grantsFor(actor, 'redress:edit').length === 0 || !known) notFound()
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const query = await searchParams
  const canEdit = can(actor, 'redress:edit', wholeCountry)
  return (
    <AdminPage
      title={t('holidaysOf', { year: yearText(year, locale) })}
      path={path}
      done={readQuery(query.done)}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.redress) }]}
      actions={
        canEdit && (
          <a href={localPath(locale, adminPaths.newHolidays, { year: String(year) })}>
            {t('pasteYear')}
          </a>
        )
      }
    >
      {canEdit ? (
        <YearForm
          form={await openForm(path, query, toFields(known))}
          action={saveYear.bind(null, { locale, path }, year)}
        />
      ) : (
        <HolidayTable year={known} />
      )}
    </AdminPage>
  )
}

interface YearFormProps {
  form: FormView
  action: (form: FormData) => Promise<void>
}

async function YearForm({ form, action }: YearFormProps) {
  const t = await getTranslations('Redress')
  return (
    <ActionForm form={form} action={action} labelOf={await lineNames()}>
      <Field
        form={form}
        name="source"
        label={t('source')}
        help={t('holidaySourceHelp')}
        rows={2}
        isRequired
      />
      <HolidayRows form={form} />
      <div className="buttons">
        <SubmitButton>{t('saveYear')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function toFields({ source, holidays }: HolidayYearView) {
  return { source, holidays: holidays.map((day) => ({ ...day, date: isoDay(day.date) })) }
}
