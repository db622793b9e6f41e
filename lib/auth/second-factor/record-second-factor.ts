import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Transaction } from '@/lib/db/transaction'

/** Adds to the trail whether the person now has a second factor. */
export function recordSecondFactor(tx: Transaction, actor: PersonActor, isOn: boolean) {
  return recordEvent(tx, actor, {
    action: isOn ? 'person:turn-on-second-factor' : 'person:turn-off-second-factor',
    recordType: 'person',
    recordId: actor.id,
    before: { secondFactor: !isOn },
    after: { secondFactor: isOn },
  })
}
