import { getLocale, getTranslations } from 'next-intl/server'
import { EditorForm } from '@/components/editor/editor-form'
import { ServiceFields } from '@/components/editor/service-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { notFound } from 'next/navigation'
import { EditorPage } from '../../editor-page'
import { openDraft, type PartProps, readDone } from '../../open-part'
import { addService } from '../actions'
import { openServiceForm } from '../open-service'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('newService') }
}

export default async function NewServicePage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { actor, draft, path } = await openDraft(office, adminPaths.newService)
  if (!draft.canEdit) notFound()
  const fields = await openServiceForm(actor, draft, path, query, undefined)
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { slug: officeSlug } = draft.office
  const { form, language } = fields
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('newService')}
      here={{ part: 'service', name: 'new' }}
      actions={
        <>
          <a href={localPath(locale, adminPaths.serviceFromStandard(officeSlug))}>
            {t('fromStandard')}
          </a>
          <a href={localPath(locale, adminPaths.copyService(officeSlug))}>{t('copyService')}</a>
        </>
      }
      {...readDone(query)}
    >
      <EditorForm
        key={String(query.held)}
        action={addService.bind(null, { locale, path }, { officeSlug, language })}
        form={form}
        canEdit
        submit={t('addService')}
      >
        <ServiceFields {...fields} />
      </EditorForm>
    </EditorPage>
  )
}
