import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AuthenticatorSetup } from '@/components/account/authenticator-setup'
import { RecoveryCodes } from '@/components/account/recovery-codes'
import { SecondFactorBeginning } from '@/components/account/second-factor-beginning'
import { SecondFactorChoices } from '@/components/account/second-factor-choices'
import { lacksSecondFactor } from '@/lib/auth/current-actor'
import type { Person } from '@/lib/auth/person'
import { findAuthenticatorSetup, findNewRecoveryCodes } from '@/lib/auth/queries/find-second-factor'
import type { FormPlace } from '@/lib/forms/form-place'
import type { FormView } from '@/lib/forms/form-view'
import { localPath } from '@/lib/i18n/paths'
import { begin, confirm, keep, renew, turnOff } from './actions'

interface Stage {
  title: string
  lead: string
  content: ReactNode
}

interface StageProps {
  place: FormPlace
  form: FormView
  /** Begin anew, though a secret was made already. */
  again: boolean
}

/** Where a person is: not begun, scanning, keeping the recovery codes, or done. */
export async function openStage(
  person: Person,
  { place, form, again }: StageProps,
): Promise<Stage> {
  const codes = await findNewRecoveryCodes(person.actor.id)
  if (codes) return keepCodes(codes, place)
  if (person.hasSecondFactor) return choose(person, place, form)
  const setup = again ? null : await findAuthenticatorSetup(person.actor.id)
  return setup ? scan(setup, place, form) : start(person, place, form)
}

async function keepCodes(codes: string[], place: FormPlace): Promise<Stage> {
  const t = await getTranslations('Account')
  const content = <RecoveryCodes codes={codes} action={keep.bind(null, place)} />
  return { title: t('codesTitle'), lead: t('codesLead'), content }
}

async function choose(person: Person, place: FormPlace, form: FormView): Promise<Stage> {
  const t = await getTranslations('Account')
  const content = (
    <SecondFactorChoices
      form={form}
      mayTurnOff={!person.mustHaveSecondFactor}
      begin={begin.bind(null, place)}
      renew={renew.bind(null, place)}
      turnOff={turnOff.bind(null, place)}
    />
  )
  return { title: t('secondFactor'), lead: t('onLead'), content }
}

async function scan(
  setup: { address: string; secret: string },
  place: FormPlace,
  form: FormView,
): Promise<Stage> {
  const t = await getTranslations('Account')
  const again = localPath(place.locale, place.path, { ...place.query, again: '1' })
  const action = confirm.bind(null, place)
  const content = <AuthenticatorSetup {...setup} form={form} again={again} action={action} />
  return { title: t('scanTitle'), lead: t('scanLead'), content }
}

async function start(person: Person, place: FormPlace, form: FormView): Promise<Stage> {
  const t = await getTranslations('Account')
  const action = begin.bind(null, place)
  const lead = lacksSecondFactor(person) ? t('secondFactorMust') : t('secondFactorLead')
  const content = <SecondFactorBeginning form={form} email={person.email} action={action} />
  return { title: t('secondFactor'), lead, content }
}
