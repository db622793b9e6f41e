import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { formatMoment } from '@/lib/i18n/format-moment'
import type { BrowserName } from '@/lib/auth/browser/user-agent'

export interface OwnSession extends BrowserName {
  id: string
  address?: string
  since: Date
  until: Date
}

interface SessionRowProps {
  session: OwnSession
  /** The one that shows this page. */
  isOwn: boolean
  revoke: (form: FormData) => Promise<void>
}

/** A browser one is signed in with, and how to end that. */
export async function SessionRow({ session, isOwn, revoke }: SessionRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const { browser, system, address, since, until } = session
  const name = browser && system ? t('browserOn', { browser, system }) : (browser ?? system)
  return (
    <tr>
      <th scope="row">
        {name ?? t('unknownBrowser')} {isOwn && <StateMark tone="good">{t('thisOne')}</StateMark>}
      </th>
      <td data-label={t('since')}>{formatMoment(since, locale)}</td>
      <td data-label={t('until')}>{formatMoment(until, locale)}</td>
      <td data-label={t('address')}>{address ?? t('unknownAddress')}</td>
      <td>
        {!isOwn && (
          <form action={revoke}>
            <SubmitButton kind="danger">{t('revoke')}</SubmitButton>
          </form>
        )}
      </td>
    </tr>
  )
}
