import { dayOf } from '../day'
import { readContact, readText } from './read-contact'
import type { TransferInput } from '../transfer/schema'

type Typed = Record<string, unknown>

/** The transfer a form says. What it says of a day, a choice or a post is judged by the schema. */
export function readTransfer(postId: string, typed: Typed): TransferInput {
  const { from, holder, leavesTo, comes, comesFrom, kind, nameBn, nameEn } = typed
  return {
    postId,
    from: readText(from) ?? '',
    holder: holder === 'stays' ? 'stays' : 'leaves',
    leavesTo: readText(leavesTo),
    comes: comes as TransferInput['comes'],
    ...(comes === 'posted' && { comesFrom: readText(comesFrom) }),
    kind: kind === 'ADDITIONAL_CHARGE' ? 'ADDITIONAL_CHARGE' : 'REGULAR',
    ...(comes === 'new' && { nameBn: readText(nameBn), nameEn: readText(nameEn) }),
    ...readContact(typed),
    stamp: readText(typed.stamp),
  }
}

/** How the form of a transfer begins: someone new, today, in place of who is there. */
export function newTransfer(now = new Date()) {
  return {
    from: dayOf(now).toISOString().slice(0, 10),
    holder: 'leaves',
    comes: 'new',
    kind: 'REGULAR',
    official: 'UNKNOWN',
  }
}
