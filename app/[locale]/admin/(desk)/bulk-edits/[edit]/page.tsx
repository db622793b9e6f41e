import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ChangeTable } from '@/components/bulk-edit/change-table'
import { editName } from '@/components/bulk-edit/edit-name'
import { LeftList } from '@/components/bulk-edit/left-list'
import { ProgressList } from '@/components/bulk-edit/progress-list'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { enterRoom } from '@/lib/access/enter-room'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getBulkEdit } from '@/lib/bulk-edits/queries/get-bulk-edit'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { undo } from './actions'

type Props = PageProps<'/[locale]/admin/bulk-edits/[edit]'>

/** What one bulk edit did, office by office, and how far the queue is with it; undone here as one. */
export default async function BulkEditPage({ params, searchParams }: Props) {
  const id = decodeSegment((await params).edit)
  const path = adminPaths.bulkEdit(id)
  const actor = await getActor(path)
  enterRoom(actor, 'bulkEdits')
  const edit = await orNotFound(getBulkEdit(actor, id))
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const words = await getTranslations('Translation')
  const query = await searchParams
  const form = await openForm(path, query, {})
  const left = edit.leftPlaces + Number(readQuery(query.left) ?? 0)
  return (
    <AdminPage
      title={await editName(edit)}
      lead={t('summary', { by: edit.by, when: formatDay(edit.at, locale) })}
      path={path}
      done={readQuery(query.done)}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.bulkEdits) }]}
    >
      {left > 0 && <p className="notice">{words('left', { n: left })}</p>}
      {edit.progress && <ProgressList path={path} progress={edit.progress} />}
      {edit.changes.length > 0 && <ChangeTable edit={edit} />}
      <LeftList left={edit.left} />
      {edit.canUndo && (
        <ActionForm form={form} action={undo.bind(null, { locale, path }, id)}>
          <div className="buttons">
            <SubmitButton kind="danger">{t('undo')}</SubmitButton>
            <small>{t('undoHelp')}</small>
          </div>
        </ActionForm>
      )}
    </AdminPage>
  )
}
