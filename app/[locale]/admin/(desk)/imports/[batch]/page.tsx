import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { BatchTable } from '@/components/import/start/batch-table'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { enterRoom } from '@/lib/access/enter-room'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getBatch } from '@/lib/imports/queries/get-batch'
import { confirmOffices, makeDrafts } from './actions'
import { describeBatch, storedOffices } from './describe-batch'

interface BatchParams {
  params: Promise<{ batch: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function BatchPage({ params, searchParams }: BatchParams) {
  const id = decodeSegment((await params).batch)
  const path = adminPaths.importBatch(id)
  const actor = await getActor(path)
  enterRoom(actor, 'imports')
  const batch = await orNotFound(getBatch(actor, id))
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const query = await searchParams
  const open = batch.files.filter(({ state }) => state === 'REVIEW')
  const form = await openForm(path, query, storedOffices(open))
  const place = { locale, path }
  const { files, offices } = describeBatch(batch, locale)
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
        <BatchTable {...{ form, files, offices }} hasMoreOffices={batch.hasMoreOffices} />
        {open.length > 0 && (
          <div className="buttons">
            <SubmitButton>{t('saveOffices')}</SubmitButton>
          </div>
        )}
      </ActionForm>
      {open.length > 0 && <CleanForm action={makeDrafts.bind(null, place, id)} />}
    </AdminPage>
  )
}

async function CleanForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('ImportReview')
  return (
    <form action={action} className="clean">
      <SubmitButton kind="plain">{t('makeClean')}</SubmitButton>
      <small>{t('makeCleanHelp')}</small>
    </form>
  )
}
