import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type AccountInput, accountSchema } from '../schema'

/** Changes one's own name and the language of one's mails; what stands in the trail keeps the name of its day. */
export async function changeAccount(
  actor: PersonActor,
  input: AccountInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = accountSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { name } = parsed.data
  const language = parsed.data.language === 'en' ? 'EN' : 'BN'
  return inTransaction(async (tx) => {
    const select = { name: true, language: true } as const
    const before = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select })
    const after = await tx.user.update({
      where: { id: actor.id },
      data: { name, language },
      select,
    })
    await recordEvent(tx, actor, {
      action: 'person:edit',
      recordType: 'person',
      recordId: actor.id,
      before,
      after,
    })
    return { ok: true }
  })
}
