import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { OrderList } from '@/components/editor/order-list'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { guardFields } from '@/lib/charters/editing/forms/part-guard'
import { toOrder } from '@/lib/charters/editing/parts'
import { serviceCategories } from '@/lib/charters/reading'
import type { ServiceDraft } from '@/lib/charters/schema'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { nameOf, serialOf } from '../../addresses'
import { EditorPage } from '../../editor-page'
import { openDraft, openPartForm, type PartProps, readDone } from '../../open-part'
import { renumber, saveOrder } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('order') }
}

export default async function OrderPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { draft, path } = await openDraft(office, adminPaths.serviceOrder)
  if (!draft.canEdit) notFound()
  const { content, revision } = draft
  const order = toOrder(content)
  const form = await openPartForm(path, query, revision, order, {})
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('order')}
      lead={t('orderHelp')}
      here={{ part: 'charter', name: 'order' }}
      {...readDone(query)}
    >
      <ActionForm
        action={saveOrder.bind(null, { locale, path }, draft.office.slug)}
        form={form.isHeld ? { ...form, values: fresh(revision, order) } : form}
        hidden={guardFields}
      >
        <p className="buttons">
          <SubmitButton>{t('saveOrder')}</SubmitButton>
          <SubmitButton
            kind="plain"
            formAction={renumber.bind(null, { locale, path }, draft.office.slug)}
          >
            {t('renumber')}
          </SubmitButton>
        </p>
        <Categories services={content.services} revision={revision} />
      </ActionForm>
    </EditorPage>
  )
}

/** An order someone else changed is shown as it is now. */
function fresh(revision: number, order: string[]) {
  return { revision: [String(revision)], base: [JSON.stringify(order)] }
}

async function Categories({ services, revision }: { services: ServiceDraft[]; revision: number }) {
  const t = await getTranslations('Editor')
  const charter = await getTranslations('Charter')
  const locale = await getLocale()
  const words = { up: t('up'), down: t('down'), drag: t('drag'), dragging: wordDragging(t) }
  return serviceCategories.map((category) => {
    const own = services.filter((service) => service.category === category)
    if (own.length === 0) return null
    const listed = own.map((service) => ({
      slug: service.slug ?? '',
      serial: serialOf(service, locale),
      name: nameOf(service, locale) || t('unnamed'),
    }))
    return (
      <section key={`${category}${revision}`}>
        <h2>{charter(category)}</h2>
        <OrderList category={category} services={listed} words={words} locale={locale} />
      </section>
    )
  })
}

function wordDragging(t: Awaited<ReturnType<typeof getTranslations<'Editor'>>>) {
  return {
    help: t('dragHelp'),
    picked: t('dragPicked'),
    moved: t('dragMoved', { place: '{place}' }),
    dropped: t('dragDropped', { place: '{place}' }),
    cancelled: t('dragCancelled'),
  }
}
