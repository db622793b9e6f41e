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
import { enterCode } from '../actions'

const path = adminPaths.signInCode

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('codeTitle') }
}

export default async function CodePage({
  searchParams,
}: PageProps<'/[locale]/admin/sign-in/code'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const asked = await searchParams
  const query = { next: nextPage(asked.next) }
  const form = await openForm(path, asked, {})
  return (
    <EntryPage title={t('codeTitle')} lead={t('codeLead')} path={path} query={query}>
      <EntryForm action={enterCode.bind(null, { locale, path, query })} form={form}>
        <Field
          form={form}
          name="code"
          label={t('code')}
          help={t('codeHelp')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <div className="buttons">
          <SubmitButton>{t('enter')}</SubmitButton>
          <a href={localPath(locale, adminPaths.signInRecovery, query)}>{t('phoneLost')}</a>
        </div>
      </EntryForm>
    </EntryPage>
  )
}
