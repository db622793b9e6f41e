import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { requireSomewhere } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { placedScope } from '@/lib/access/person-scope'
import type { Transaction } from '@/lib/db/transaction'

/** An invitation nobody accepted or revoked, locked until the transaction ends. @throws NotFoundError, ForbiddenError */
export async function lockOpenInvitation(tx: Transaction, actor: Actor, id: string) {
  requireSomewhere(actor, 'person:manage')
  const open = { acceptedAt: null, revokedAt: null, email: { not: null } }
  if (!z.uuid().safeParse(id).success) throw new NotFoundError(`invitation ${id}`)
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "id" = ${id}::uuid FOR UPDATE`
  const invitation = await tx.invitation.findFirst({
    where: { id, ...open, AND: [placedScope(actor)] },
    select: { id: true, email: true, name: true, expiresAt: true },
  })
  if (!invitation) throw new NotFoundError(`invitation ${id}`)
  return { ...invitation, email: invitation.email ?? '', name: invitation.name ?? '' }
}
