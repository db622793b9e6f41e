import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { MoveCheck } from '@/components/office-form/move-check'
import { officeLabels } from '@/components/office-form/label-of'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import { ParentField } from '@/components/office-form/parent-field'
import { PlaceFields } from '@/components/office-form/place-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { getOfficeSettings } from '@/lib/offices/queries/get-office-settings'
import { listPlaceChoices } from '@/lib/offices/queries/list-place-choices'
import { saveMove } from './actions'
import { openMove } from './open-move'

type Props = PageProps<'/[locale]/admin/offices/[office]/move'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeDesk')
  return { title: t('move') }
}

/** Moves an office to another place: first where to, then what that means, then it is done. */
export default async function MovePage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.officeMove(slug)
  const actor = await getActor(path)
  const choices = await listPlaceChoices(actor, 'office:move')
  if (choices.departments.length === 0) notFound()
  const office = await orNotFound(getOfficeSettings(actor, slug))
  const { form, preview, parents } = await openMove(actor, path, await searchParams, office)
  const locale = await getLocale()
  const t = await getTranslations('OfficeMove')
  const desk = await getTranslations('OfficeDesk')
  const action = saveMove.bind(null, { locale, path }, slug)
  return (
    <AdminPage title={desk('move')} path={path} crumbs={officeCrumbs(office, locale)}>
      {preview?.ok ? (
        <MoveCheck form={form} preview={preview} slug={slug} action={action} />
      ) : (
        <ActionForm
          action={action}
          form={form}
          hidden={['revision']}
          labelOf={await officeLabels()}
        >
          <PlaceFields form={form} choices={choices} />
          <ParentField form={form} choices={parents} />
          <div className="buttons">
            <SubmitButton name="step" value="check">
              {t('check')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </AdminPage>
  )
}
