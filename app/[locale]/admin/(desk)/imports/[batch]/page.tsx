import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { BatchTable } from '@/components/import/batch-table'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getBatch } from '@/lib/imports/queries/get-batch'
import { confirmOffices, makeDrafts } from './actions'

interface BatchParams {
  params: Promise<{ batch: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function BatchPage({ params, searchParams }: BatchParams) {
  const id = decodeSegment((await params).batch)
  const path = adminPaths.importBatch(id)
  const actor = await getActor(path)
  const batch = await orNotFound(getBatch(actor, id))
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const query = await searchParams
  const open = batch.files.filter(({ state }) => state === 'REVIEW')
  const stored = open.map((file) => {
    const { office, proposedSlug } = { proposedSlug: undefined, office: undefined, ...file }
    return [file.id, office?.slug ?? proposedSlug] as const
  })
  const form = await openForm(path, query, { offices: Object.fromEntries(stored) })
  const place = { locale, path }
  const files = batch.files.map((file) => {
    const office = 'office' in file ? file.office : undefined
    const href = office && localPath(locale, adminPaths.importRun(office.slug, file.id))
    return { ...file, ...(href && { href }) }
  })
  const offices = batch.offices.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale) || slug,
  }))
  const [made, left] = [readQuery(query.made), readQuery(query.left)]
  return (
    <AdminPage
      title={t('batch', { day: formatDay(batch.createdAt, locale) })}
      lead={t('batchesLead')}
      path={path}
      crumbs={[{ text: t('batches'), href: localPath(locale, adminPaths.allImports) }]}
      done={readQuery(query.done)}
    >
      {made && left && <p>{t('madeDrafts', { made: Number(made), left: left })}</p>}
      <ActionForm form={form} action={confirmOffices.bind(null, place, id)}>
        {/* what the Enter key presses, before the buttons that leave a file out */}
        <button type="submit" hidden tabIndex={-1} />
        <BatchTable
          form={form}
          files={files}
          offices={offices}
          hasMoreOffices={batch.hasMoreOffices}
        />
        {open.length > 0 && (
          <div className="buttons">
            <SubmitButton>{t('saveOffices')}</SubmitButton>
          </div>
        )}
      </ActionForm>
      {open.length > 0 && (
        <form action={makeDrafts.bind(null, place, id)} className="clean">
          <SubmitButton kind="plain">{t('makeClean')}</SubmitButton>
          <small>{t('makeCleanHelp')}</small>
        </form>
      )}
    </AdminPage>
  )
}
