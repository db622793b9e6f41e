import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { SheetCheck } from '@/components/office-form/sheet-check'
import { SheetFields } from '@/components/office-form/sheet-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { valueOf } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { asUnsaved } from '@/lib/forms/stale-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { previewOffices } from '@/lib/offices/queries/preview-offices'
import { checkSheet, saveOffices } from './actions'

type Props = PageProps<'/[locale]/admin/offices/many'>
const path = adminPaths.manyOffices

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeForm')
  return { title: t('many') }
}

/** Creates many offices from a spreadsheet: first each row is judged, then those that can be are created. */
export default async function ManyOfficesPage({ searchParams }: Props) {
  const actor = await getActor(path)
  if (grantsFor(actor, 'office:create').length === 0) notFound()
  const query = await searchParams
  const opened = await openForm(path, query, {})
  const form = asUnsaved(opened, ['check'])
  const table = valueOf(form, 'table')
  const isAsked = opened.code === 'check' || opened.code === 'stale_revision'
  const preview = isAsked ? await previewOffices(actor, { table }) : null
  const locale = await getLocale()
  const t = await getTranslations('ManyOffices')
  const words = await getTranslations('OfficeForm')
  const place = { locale, path }
  return (
    <AdminPage title={words('many')} lead={t('lead')} path={path} done={readQuery(query.done)}>
      {preview?.ok ? (
        <SheetCheck
          form={form}
          rows={preview.rows}
          again={localPath(locale, path)}
          create={saveOffices.bind(null, place)}
        />
      ) : (
        <ActionForm action={checkSheet.bind(null, place)} form={form}>
          <SheetFields form={form} template={localPath(locale, `${path}/template`)} />
        </ActionForm>
      )}
    </AdminPage>
  )
}
