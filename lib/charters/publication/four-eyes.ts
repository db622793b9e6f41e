// Where a department asks for two pairs of eyes, nobody publishes alone: one asks, another approves.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Transaction } from '@/lib/db/transaction'

/** Whether the department of an office has the rule. */
export async function hasFourEyes(tx: Transaction, officeId: string): Promise<boolean> {
  const { department } = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { department: { select: { fourEyes: true } } },
  })
  return department.fourEyes
}

/** Persons are bound by the rule; the operator at the server's own shell is not. */
export async function needsApproval(
  tx: Transaction,
  actor: Actor,
  officeId: string,
): Promise<boolean> {
  return actor.kind === 'person' && (await hasFourEyes(tx, officeId))
}

/** The second pair of eyes is never the first; who may publish at all was asked before. */
export function mayApprove(actor: Actor, request: { requestedById: string }): boolean {
  return actor.id !== request.requestedById
}
