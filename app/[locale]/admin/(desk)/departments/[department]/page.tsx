import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ActionForm } from '@/components/ui/form/action-form'
import { RadioField } from '@/components/ui/form/choice-fields'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Text } from '@/components/ui/text'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getDepartmentSettings } from '@/lib/offices/queries/list-department-settings'
import { saveSettings } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Departments'))('title') }
}

/** What holds for all offices of a department: who publishes. */
export default async function DepartmentPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/departments/[department]'>) {
  const slug = decodeSegment((await params).department)
  const path = adminPaths.department(slug)
  const actor = await getActor(path)
  const locale = await getLocale()
  const t = await getTranslations('Departments')
  const query = await searchParams
  const { name, fourEyes, isMine } = await orNotFound(getDepartmentSettings(actor, slug))
  const form = await openForm(path, query, { fourEyes: fourEyes ? 'on' : 'off' })
  const choices = [
    { value: 'off', label: t('off'), help: t('offHelp') },
    { value: 'on', label: t('on'), help: t('onHelp') },
  ]
  return (
    <AdminPage
      title={<Text pair={name} />}
      path={path}
      crumbs={[{ href: localPath(locale, adminPaths.departments), text: t('title') }]}
      done={readQuery(query.done)}
    >
      {isMine ? (
        <ActionForm action={saveSettings.bind(null, { locale, path }, slug)} form={form}>
          <RadioField form={form} name="fourEyes" label={t('question')} choices={choices} />
          <div className="buttons">
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p>
          {t('question')} <b>{fourEyes ? t('on') : t('off')}</b>. {t('notMine')}
        </p>
      )}
    </AdminPage>
  )
}
