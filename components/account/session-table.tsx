import { getTranslations } from 'next-intl/server'
import { type OwnSession, SessionRow } from './session-row'

interface SessionTableProps {
  sessions: readonly OwnSession[]
  /** The id of the one that shows this page. */
  own: string
  revoke: (sessionId: string, form: FormData) => Promise<void>
}

/** Where one is signed in. */
export async function SessionTable({ sessions, own, revoke }: SessionTableProps) {
  const t = await getTranslations('Account')
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('browser')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col">{t('until')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('action')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isOwn={session.id === own}
            revoke={revoke.bind(null, session.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
