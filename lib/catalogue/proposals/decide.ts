import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { TemplateField } from '../compare'
import { type Decision, type ProposedChange, readChanges } from './proposed-changes'

/** The open proposal, locked against being decided twice; null when it is open no more. */
export async function lockProposal(
  tx: Transaction,
  id: string,
): Promise<{ changes: ProposedChange[] } | null> {
  const rows = await tx.$queryRaw<{ changes: unknown }[]>`
    SELECT "changes" FROM "Proposal" WHERE "id" = ${id}::uuid AND "state" = 'OPEN' FOR UPDATE`
  return rows[0] ? { changes: readChanges(rows[0].changes) } : null
}

/** Writes the decision on these fields; the proposal is closed once every field is decided. */
export async function decide(
  tx: Transaction,
  actor: Actor,
  proposal: { id: string; changes: ProposedChange[] },
  fields: readonly TemplateField[],
  decision: Decision,
): Promise<void> {
  const changes = proposal.changes.map((change) =>
    fields.includes(change.field) && !change.decision ? { ...change, decision } : change,
  )
  const isDecided = changes.every((change) => change.decision)
  const isAccepted = changes.some((change) => change.decision === 'accepted')
  await tx.proposal.update({
    where: { id: proposal.id },
    data: {
      changes: changes as unknown as Prisma.InputJsonArray,
      ...(isDecided && {
        state: isAccepted ? 'ACCEPTED' : 'DECLINED',
        decidedBy: actor.name,
        decidedAt: new Date(),
      }),
    },
  })
}
