import { getLocale, getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Section } from '@/components/ui/section'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import type { PersonView } from '@/lib/people/person-view'

type Action = (form: FormData) => Promise<void>

interface PersonAccountProps {
  person: PersonView
  reset: Action
  deactivate: Action
  reactivate: Action
}

/** What can be done to an account as a whole; each asks once, in words. */
export async function PersonAccount(props: PersonAccountProps) {
  const t = await getTranslations('People')
  return (
    <Section id="account" title={t('accountOf')} wide>
      <Possible {...props} />
    </Section>
  )
}

async function Possible({ person, reset, deactivate, reactivate }: PersonAccountProps) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { deactivatedAt, hasSecondFactor, isMine, isSelf } = person
  if (isSelf) {
    return (
      <p>
        {t('isSelf')} <a href={localPath(locale, adminPaths.account)}>{t('ownPage')}</a>
      </p>
    )
  }
  if (!isMine) return <p>{t('notMine')}</p>
  if (deactivatedAt) return <Reopen since={deactivatedAt} action={reactivate} />
  const lost = { title: t('lostPhone'), why: t('lostPhoneWhy'), button: t('reset') }
  const leaving = { title: t('leaving'), why: t('leavingWhy'), button: t('deactivate') }
  return (
    <>
      {hasSecondFactor && <Fold {...lost} action={reset} />}
      <Fold {...leaving} action={deactivate} />
    </>
  )
}

async function Reopen({ since, action }: { since: Date; action: Action }) {
  const t = await getTranslations('People')
  return (
    <>
      <p>{t('closedWhy', { day: formatDay(since, await getLocale()) })}</p>
      <form className="form" action={action}>
        <div className="buttons">
          <SubmitButton kind="plain">{t('reactivate')}</SubmitButton>
        </div>
      </form>
    </>
  )
}

interface FoldProps {
  title: string
  why: string
  button: string
  action: Action
}

function Fold({ title, why, button, action }: FoldProps) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      <p>{why}</p>
      <form className="form" action={action}>
        <div className="buttons">
          <SubmitButton kind="danger">{button}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
