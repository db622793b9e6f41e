import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { EditList } from '@/components/bulk-edit/edit-list'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { enterRoom } from '@/lib/access/enter-room'
import { getActor } from '@/lib/auth/current-actor'
import { listBulkEdits } from '@/lib/bulk-edits/queries/list-bulk-edits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('BulkEdit'))('title') }
}

/** What was changed in many offices at once. */
export default async function BulkEditsPage({
  searchParams,
}: PageProps<'/[locale]/admin/bulk-edits'>) {
  const path = adminPaths.bulkEdits
  const actor = await getActor(path)
  enterRoom(actor, 'bulkEdits')
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const query = await searchParams
  const { entries, next } = await listBulkEdits(actor, { after: readQuery(query.after) })
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      done={readQuery(query.done)}
      actions={
        <a className="button" href={localPath(locale, adminPaths.newBulkEdit)}>
          {t('new')}
        </a>
      }
    >
      {entries.length > 0 ? <EditList entries={entries} /> : <Empty why={t('none')} />}
      {next && <NextPage href={localPath(locale, path, { after: next })} label={t('next')} />}
    </AdminPage>
  )
}
