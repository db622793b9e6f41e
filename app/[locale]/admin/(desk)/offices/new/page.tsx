import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { officeLabels } from '@/components/office-form/label-of'
import { NewOfficeFields } from '@/components/office-form/new-office-fields'
import { PlaceFields } from '@/components/office-form/place-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { getActor } from '@/lib/auth/current-actor'
import { valueOf } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { listPlaceChoices } from '@/lib/offices/queries/list-place-choices'
import { saveOffice } from './actions'
import { openNewOffice } from './open-new-office'

type Props = PageProps<'/[locale]/admin/offices/new'>
const path = adminPaths.newOffice

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeForm')
  return { title: t('newOffice') }
}

/** Creates an office: first its place, from which its address and the office above follow, then the rest. */
export default async function NewOfficePage({ searchParams }: Props) {
  const actor = await getActor(path)
  const choices = await listPlaceChoices(actor, 'office:create')
  if (choices.departments.length === 0) notFound()
  const query = await searchParams
  const { form, parents, isPlaced } = await openNewOffice(actor, path, query)
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  const asked = Object.fromEntries(
    ['departmentSlug', 'level', 'areaId'].map((name) => [name, valueOf(form, name)]),
  )
  return (
    <AdminPage
      title={t('newOffice')}
      lead={t('newLead')}
      path={path}
      actions={<a href={localPath(locale, adminPaths.manyOffices)}>{t('many')}</a>}
    >
      {isPlaced ? (
        <ActionForm
          action={saveOffice.bind(null, { locale, path, query: asked })}
          form={form}
          hidden={['departmentSlug', 'level', 'areaId']}
          labelOf={await officeLabels()}
        >
          <NewOfficeFields form={form} choices={choices} parents={parents} changePlace={path} />
        </ActionForm>
      ) : (
        <form className="form" method="get">
          <PlaceFields form={form} choices={choices} />
          <div className="buttons">
            <SubmitButton>{t('continue')}</SubmitButton>
          </div>
        </form>
      )}
    </AdminPage>
  )
}
