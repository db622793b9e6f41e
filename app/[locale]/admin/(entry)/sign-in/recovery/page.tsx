import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { EntryPage } from '@/components/entry/entry-page'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { nextPage } from '@/lib/auth/next-page'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { enterRecoveryCode } from '../actions'

const path = adminPaths.signInRecovery

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('recoveryTitle') }
}

export default async function RecoveryPage({
  searchParams,
}: PageProps<'/[locale]/admin/sign-in/recovery'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const asked = await searchParams
  const query = { next: nextPage(asked.next) }
  const form = await openForm(path, asked, {})
  return (
    <EntryPage title={t('recoveryTitle')} lead={t('recoveryLead')} path={path} query={query}>
      <EntryForm action={enterRecoveryCode.bind(null, { locale, path, query })} form={form}>
        <Field
          form={form}
          name="recovery"
          label={t('recovery')}
          help={t('recoveryHelp')}
          autoComplete="off"
        />
        <div className="buttons">
          <SubmitButton>{t('enter')}</SubmitButton>
          <a href={localPath(locale, adminPaths.signInCode, query)}>{t('useCode')}</a>
        </div>
      </EntryForm>
      <p className="hint">{t('noRecovery')}</p>
    </EntryPage>
  )
}
