import 'server-only'
import { db } from '@/lib/db/client'
import { type BrowserName, readUserAgent } from '../browser/user-agent'

export interface SessionView extends BrowserName {
  id: string
  address?: string
  since: Date
  until: Date
}

/** Where one is signed in oneself: only ever asked for the person of the session, the newest first. */
export async function listSessions(userId: string): Promise<SessionView[]> {
  const sessions = await db.session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, expiresAt: true },
  })
  return sessions.map(({ id, ipAddress, userAgent, createdAt, expiresAt }) => ({
    id,
    ...(ipAddress && { address: ipAddress }),
    ...readUserAgent(userAgent ?? ''),
    since: createdAt,
    until: expiresAt,
  }))
}
