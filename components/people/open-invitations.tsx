import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { formatDay } from '@/lib/i18n/format-day'
import type { InvitationEntry } from '@/lib/people/person-view'
import { GrantText } from './grant-text'

interface OpenInvitationsProps {
  invitations: readonly InvitationEntry[]
  now: Date
  resend: (id: string, form: FormData) => Promise<void>
  revoke: (id: string, form: FormData) => Promise<void>
}

/** Invitations nobody accepted yet: each may be sent again or taken back. */
export async function OpenInvitations({ invitations, now, ...actions }: OpenInvitationsProps) {
  const t = await getTranslations('People')
  return (
    <Section id="invitations" title={t('invitations')} wide>
      {invitations.length === 0 ? (
        <p className="quietly">{t('noInvitations')}</p>
      ) : (
        <table className="rows" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {(['person', 'roles', 'until', 'actions'] as const).map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {invitations.map((invitation) => (
              <Invitation key={invitation.id} invitation={invitation} now={now} {...actions} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

type InvitationProps = Omit<OpenInvitationsProps, 'invitations'> & { invitation: InvitationEntry }

async function Invitation({ invitation, now, resend, revoke }: InvitationProps) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { id, name, email, expiresAt, invitedBy } = invitation
  const day = formatDay(expiresAt, locale)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <b>{name}</b>
        <small>{email}</small>
      </th>
      <td data-label={t('roles')} role="cell">
        <GrantText grant={invitation} />
      </td>
      <td data-label={t('until')} role="cell">
        {expiresAt < now ? <StateMark tone="doubt">{t('expired', { day })}</StateMark> : day}
        <small>{t('invitedBy', { name: invitedBy })}</small>
      </td>
      <td role="cell">
        <form className="buttons">
          <SubmitButton kind="plain" formAction={resend.bind(null, id)}>
            {t('resend')}
          </SubmitButton>
          <SubmitButton kind="danger" formAction={revoke.bind(null, id)}>
            {t('revoke')}
          </SubmitButton>
        </form>
      </td>
    </tr>
  )
}
