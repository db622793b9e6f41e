import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { EarlierBatches } from '@/components/import/start/earlier-batches'
import { FileField } from '@/components/import/start/file-field'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { wordIssue } from '@/components/ui/form/word-issue'
import { enterRoom } from '@/lib/access/enter-room'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { formatNumber } from '@/lib/bangla/digits'
import { issueAt } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listBatches } from '@/lib/imports/queries/get-batch'
import { readFiles } from './actions'

/** What one form may send, in megabytes: see `bodySizeLimit` in next.config.ts. */
const formLimit = 40

interface BatchesParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function BatchesPage({ searchParams }: BatchesParams) {
  const path = adminPaths.allImports
  const actor = await getActor(path)
  enterRoom(actor, 'imports')
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const query = await searchParams
  const batches = await orNotFound(listBatches(actor))
  const form = await openForm(path, query, {})
  const issue = issueAt(form, 'files')
  const tooLarge = t('tooLarge', { size: '{size}', limit: formatNumber(formLimit, locale) })
  const limits = { limitInMegabytes: formLimit, tooLarge }
  return (
    <AdminPage
      title={t('batches')}
      lead={t('batchesLead')}
      path={path}
      done={readQuery(query.done)}
    >
      <ActionForm form={form} action={readFiles.bind(null, { locale, path })}>
        <FileField
          {...limits}
          name="files"
          label={t('files')}
          help={t('filesHelp')}
          error={issue && (await wordIssue(issue.code))}
          isMany
        />
        <FileField {...limits} name="folder" label={t('folder')} isFolder />
        <div className="buttons">
          <SubmitButton>{t('readAll')}</SubmitButton>
        </div>
      </ActionForm>
      <p>
        <small>{t('oneOffice')}</small>
      </p>
      <EarlierBatches batches={batches} />
    </AdminPage>
  )
}
