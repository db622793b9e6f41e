import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ChooseField } from '@/components/bulk-edit/choose-field'
import { enterRoom } from '@/lib/access/enter-room'
import { getActor } from '@/lib/auth/current-actor'
import { bulkFields } from '@/lib/bulk-edits/schema'
import { listStandardServices } from '@/lib/catalogue/queries/list-standard-services'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { ValueForm } from './value-form'

/** A change to one field of one standard service in many offices: what, then before and after, then done. */
export default async function NewBulkEditPage({
  searchParams,
}: PageProps<'/[locale]/admin/bulk-edits/new'>) {
  const path = adminPaths.newBulkEdit
  const actor = await getActor(path)
  enterRoom(actor, 'bulkEdits')
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const query = await searchParams
  const standards = await listStandardServices(actor, { locale })
  const standard = standards.find(({ slug }) => slug === readQuery(query.standard))
  const field = bulkFields.find((known) => known === readQuery(query.field))
  const chosen = { ...(standard && { standard: standard.slug }), ...(field && { field }) }
  return (
    <AdminPage
      title={t('new')}
      lead={t('lead')}
      path={path}
      query={chosen}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.bulkEdits) }]}
    >
      <ChooseField
        chosen={chosen}
        standards={standards.map(({ slug, name }) => ({
          value: slug,
          label: plainText(name, locale),
        }))}
      />
      {standard && field && (
        <ValueForm
          actor={actor}
          standardSlug={standard.slug}
          field={field}
          place={{ locale, path, query: { standard: standard.slug, field } }}
          form={await openForm(path, query, { value: { standardSlug: standard.slug, field } })}
        />
      )}
    </AdminPage>
  )
}
