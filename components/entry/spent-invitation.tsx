import { getLocale, getTranslations } from 'next-intl/server'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { EntryPage } from './entry-page'

interface SpentInvitationProps {
  /** Absent when there never was such an invitation. */
  state?: 'accepted' | 'revoked' | 'expired'
  path: string
}

/** Says why a link cannot be accepted, and what to do. */
export async function SpentInvitation({ state, path }: SpentInvitationProps) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const words = {
    accepted: [t('invitationAcceptedTitle'), t('invitationAccepted')],
    revoked: [t('invitationRevokedTitle'), t('invitationRevoked')],
    expired: [t('invitationExpiredTitle'), t('invitationExpired')],
  }
  const [title, lead] = state ? words[state] : [t('linkInvalidTitle'), t('invitationUnknown')]
  return (
    <EntryPage title={title ?? ''} lead={lead} path={path}>
      <p>
        <a href={localPath(locale, adminPaths.signIn)}>{t('backToSignIn')}</a>
      </p>
    </EntryPage>
  )
}
