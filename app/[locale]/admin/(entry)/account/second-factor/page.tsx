import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { AuthenticatorSetup } from '@/components/account/authenticator-setup'
import { RecoveryCodes } from '@/components/account/recovery-codes'
import { SecondFactorBeginning } from '@/components/account/second-factor-beginning'
import { SecondFactorChoices } from '@/components/account/second-factor-choices'
import { getSignedIn, lacksSecondFactor } from '@/lib/auth/current-actor'
import { nextPage } from '@/lib/auth/next-page'
import { findAuthenticatorSetup, findNewRecoveryCodes } from '@/lib/auth/queries/find-second-factor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { begin, confirm, keep, renew, turnOff } from './actions'

const path = adminPaths.secondFactor

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('secondFactor') }
}

export default async function SecondFactorPage({
  searchParams,
}: PageProps<'/[locale]/admin/account/second-factor'>) {
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const asked = await searchParams
  const query: Record<string, string> = asked.next ? { next: nextPage(asked.next) } : {}
  const person = await getSignedIn(path)
  const form = await openForm(path, asked, {})
  const place = { locale, path, query }
  const page = { path, query, done: readQuery(asked.done) }

  const codes = await findNewRecoveryCodes(person.actor)
  if (codes) {
    return (
      <EntryPage title={t('codesTitle')} lead={t('codesLead')} {...page}>
        <RecoveryCodes codes={codes} action={keep.bind(null, place)} />
      </EntryPage>
    )
  }
  if (person.hasSecondFactor) {
    return (
      <EntryPage title={t('secondFactor')} lead={t('onLead')} {...page}>
        <SecondFactorChoices
          form={form}
          mayTurnOff={!person.mustHaveSecondFactor}
          begin={begin.bind(null, place)}
          renew={renew.bind(null, place)}
          turnOff={turnOff.bind(null, place)}
        />
      </EntryPage>
    )
  }
  const setup = await findAuthenticatorSetup(person.actor)
  if (setup && !asked.again) {
    const again = localPath(locale, path, { ...query, again: '1' })
    return (
      <EntryPage title={t('scanTitle')} lead={t('scanLead')} {...page}>
        <AuthenticatorSetup {...setup} {...{ form, again }} action={confirm.bind(null, place)} />
      </EntryPage>
    )
  }
  const lead = lacksSecondFactor(person) ? t('secondFactorMust') : t('secondFactorLead')
  return (
    <EntryPage title={t('secondFactor')} lead={lead} {...page}>
      <SecondFactorBeginning form={form} email={person.email} action={begin.bind(null, place)} />
    </EntryPage>
  )
}
