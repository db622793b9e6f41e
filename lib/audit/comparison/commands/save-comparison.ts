import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { siteUrl } from '@/lib/i18n/site-url'
import { isPublished } from '../queries/is-published'
import { comparedRefs } from '../saved/compared-refs'
import { readComparison } from '../saved/comparison-address'
import { type SavedInput, savedSchema } from '../saved/schema'

/**
 * Keeps the address of a comparison under a name, for the actor alone; one that is kept already gets the new name.
 * For anyone with an account: refuses with `no_account` a system, with `no_comparison` an address that is not one of
 * this portal's or names an office without its version, with `comparison_unpublished` one of offices or versions
 * that do not exist.
 */
export async function saveComparison(
  actor: Actor,
  input: SavedInput,
): Promise<{ ok: true; comparisonId: string } | Refusal> {
  const parsed = savedSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  if (actor.kind === 'system') return { ok: false, code: 'no_account' }
  const { name } = parsed.data
  const { address } = readComparison(parsed.data.address, siteUrl().origin) ?? {}
  if (!address) return invalidAt(['address'], 'no_comparison')
  if (!(await isPublished(comparedRefs(address)))) {
    return invalidAt(['address'], 'comparison_unpublished')
  }
  const userId = actor.id
  return inTransaction(async (tx) => {
    const { id } = await tx.savedComparison.upsert({
      where: { userId_address: { userId, address } },
      create: { userId, name, address },
      update: { name },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'comparison:save',
      recordType: 'saved-comparison',
      recordId: id,
      after: { name, address },
    })
    return { ok: true, comparisonId: id }
  })
}
