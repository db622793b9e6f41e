import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { WatchTable } from '@/components/watch/watch-table'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listWatches } from '@/lib/watches/queries/list-watches'
import { unwatch, watchTyped } from './actions'

const path = adminPaths.watches

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Watches'))('title') }
}

/** The offices the reader is told of by mail when they publish. */
export default async function WatchesPage({ searchParams }: PageProps<'/[locale]/admin/watches'>) {
  const actor = await getActor(path)
  if (grantsFor(actor, 'office:read').length === 0) notFound()
  const query = await searchParams
  const { entries, next } = await listWatches(actor, readQuery(query.after))
  const form = await openForm(path, query, {})
  const locale = await getLocale()
  const t = await getTranslations('Watches')
  const place = { locale, path }
  return (
    <AdminPage title={t('title')} lead={t('lead')} path={path} done={readQuery(query.done)}>
      {entries.length > 0 ? (
        <WatchTable
          entries={entries.map((office) => ({
            office,
            unwatch: unwatch.bind(null, place, office.slug),
          }))}
        />
      ) : (
        <Empty why={t('empty')}>{t('emptyNext')}</Empty>
      )}
      {next && <NextPage href={localPath(locale, path, { after: next })} label={t('next')} />}
      <section>
        <ActionForm action={watchTyped.bind(null, place)} form={form} labelOf={() => t('add')}>
          <Field form={form} name="office" label={t('add')} help={t('addHelp')} maxLength={200} />
          <p>
            <SubmitButton kind="plain">{t('addNow')}</SubmitButton>
          </p>
        </ActionForm>
      </section>
    </AdminPage>
  )
}
