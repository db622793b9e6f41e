// Whom an import found in a post is entered in the register when the draft is published; the draft is judged as
// it will then stand.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { type Holder, readHolders } from '@/lib/imports/apply/officers/enter-holders'
import type { FrozenOfficer } from '../snapshot'
import { officialPair } from '../translations'

/** Puts those an applied import found in the posts that would be theirs. */
export async function withPendingHolders(
  tx: Transaction,
  draftId: string,
  officers: ReadonlyMap<string, FrozenOfficer>,
): Promise<ReadonlyMap<string, FrozenOfficer>> {
  if (officers.size === 0) return officers
  const [run] = await tx.$queryRaw<{ holders: unknown }[]>`
    SELECT "decisions"->'holders' AS "holders" FROM "ImportRun"
    WHERE "versionId" = ${draftId}::uuid AND "state" = 'APPLIED'
    ORDER BY "revision" DESC LIMIT 1`
  if (!run) return officers
  const pending = readHolders(run).flatMap((holder) => {
    const known = officers.get(holder.postId)
    const isEntered = known && (known.vacant || !holder.onlyIfVacant)
    return isEntered ? [[holder.postId, toHeld(known, holder)] as const] : []
  })
  return new Map([...officers, ...pending])
}

function toHeld(known: FrozenOfficer, { contact }: Holder): FrozenOfficer {
  const { name, phones, emails, room } = contact
  return {
    ...known,
    ...{ vacant: false, additionalCharge: false, phones, emails },
    ...(name && { name: officialPair(name, null) }),
    ...(room && { room }),
  }
}
