import { getLocale, getTranslations } from 'next-intl/server'
import { EditorForm } from '@/components/editor/editor-form'
import { TranslationOffer } from '@/components/translation/translation-offer'
import { RemoveForm } from '@/components/editor/remove-form'
import { ServiceFields } from '@/components/editor/service-form'
import { toGuardFields } from '@/lib/charters/editing/forms/part-guard'
import { findService, toServicePart } from '@/lib/charters/editing/parts'
import type { FormPlace } from '@/lib/forms/form-place'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { listTranslationOffers } from '@/lib/translations/queries/list-offers'
import { notFound } from 'next/navigation'
import { nameOf } from '../../addresses'
import { EditorPage } from '../../editor-page'
import { openDraft, type Query, readDone } from '../../open-part'
import { removeService, saveService } from '../actions'
import { openServiceForm } from '../open-service'
import { Neighbours } from './neighbours'

interface ServicePageProps {
  params: Promise<{ office: string; service: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('service') }
}

export default async function ServicePage({ params, searchParams }: ServicePageProps) {
  const [{ office, service }, query] = [await params, await searchParams]
  const slug = decodeSegment(service)
  const pathOf = (officeSlug: string) => adminPaths.draftService(officeSlug, slug)
  const { actor, draft, path } = await openDraft(office, pathOf)
  const found = findService(draft.content, slug)
  if (!found) notFound()
  const part = toServicePart(found.service)
  const fields = await openServiceForm(actor, draft, path, query, part, found.at)
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { slug: officeSlug } = draft.office
  const { form, language } = fields
  const hidden = toGuardFields(draft.revision, part)
  const { done, undo } = readDone(query)
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={nameOf(part, locale) || t('unnamed')}
      here={{ part: 'service', service: found.at }}
      actions={<Neighbours {...{ officeSlug, at: found.at }} services={draft.content.services} />}
      {...{ done, undo }}
    >
      {done === 'saved' && (
        <TranslationOffer offers={await listTranslationOffers(actor, officeSlug, slug)} />
      )}
      <EditorForm
        key={`${draft.revision}${String(query.held)}`}
        action={saveService.bind(null, { locale, path }, { officeSlug, language, slug })}
        form={form}
        canEdit={draft.canEdit}
        submit={t('saveService')}
      >
        <ServiceFields {...fields} attach={<AttachLink {...{ officeSlug, slug }} />} />
      </EditorForm>
      {draft.canEdit && <Removal {...{ place: { locale, path }, officeSlug, slug, hidden }} />}
    </EditorPage>
  )
}

async function AttachLink({ officeSlug, slug }: { officeSlug: string; slug: string }) {
  const t = await getTranslations('Editor')
  const href = localPath(await getLocale(), adminPaths.serviceForms(officeSlug, slug))
  return (
    <p>
      <a href={href}>{t('attachForms')}</a>
    </p>
  )
}

interface RemovalProps {
  place: FormPlace
  officeSlug: string
  slug: string
  hidden: ReturnType<typeof toGuardFields>
}

async function Removal({ place, officeSlug, slug, hidden }: RemovalProps) {
  const t = await getTranslations('Editor')
  return (
    <RemoveForm
      action={removeService.bind(null, place, { officeSlug, slug })}
      hidden={hidden}
      summary={t('removeService')}
      words={t('removeServiceHelp')}
      button={t('removeServiceNow')}
    />
  )
}
