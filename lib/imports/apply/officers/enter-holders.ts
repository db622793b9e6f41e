// Whom a document put in its posts is entered in the register when the version that came of it is published:
// before that, nothing of an import is to be seen.
import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { fingerprint } from '@/lib/charters/translations'
import type { Transaction } from '@/lib/db/transaction'
import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { dayOf } from '@/lib/posts/day'
import { isoDay } from '@/lib/i18n/format-day'
import { type Contact, contactSchema } from '@/lib/values/schema'
import { isHeldBy } from './match-officers'
import { sideOf } from '../text-side'

const holderSchema = z.object({
  postId: z.uuid(),
  contact: contactSchema,
  onlyIfVacant: z.boolean(),
})
export type Holder = z.infer<typeof holderSchema>

const decisionsSchema = z.object({ holders: z.array(holderSchema) })

/** Enters the holders of the import this draft came from, for the posts it still names; none when it was typed. */
export async function enterHolders(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<void> {
  const run = await tx.importRun.findFirst({
    where: { versionId, state: 'APPLIED' },
    orderBy: { revision: 'desc' },
    select: { decisions: true },
  })
  if (!run) return
  for (const holder of readHolders(run.decisions)) {
    if (await isNamed(tx, actor, versionId, holder.postId)) await enter(tx, actor, holder)
  }
}

/** The holders an applied import recorded. */
export function readHolders(decisions: unknown): Holder[] {
  return decisionsSchema.parse(decisions).holders
}

/** The posting covers the day. */
export function holdsOn({ from, to }: { from: Date | null; to: Date | null }, day: Date): boolean {
  return (!from || from <= day) && (!to || to >= day)
}

/** The document prints another person, or a phone or an address the register does not have. */
export function differsFrom(printed: Contact, known: Known): boolean {
  return isSomeoneElse(printed, known) || brings(printed, known)
}

/** The draft still names the post, and the actor may say who holds it. */
async function isNamed(tx: Transaction, actor: Actor, versionId: string, postId: string) {
  const count = await tx.post.count({
    where: {
      id: postId,
      office: officeScope(actor, 'post:edit'),
      OR: [
        { responsibleFor: { some: { versionId } } },
        { escalationFor: { some: { serviceVersion: { versionId } } } },
      ],
    },
  })
  return count > 0
}

async function enter(tx: Transaction, actor: Actor, holder: Holder): Promise<void> {
  const { postId } = holder
  const today = dayOf(new Date())
  // a document does not say since when; the register needs a day only where someone held the post before
  const entered = { from: isoDay(today), fromKnown: false }
  const postings = await tx.posting.findMany({
    where: { postId, kind: 'REGULAR' },
    orderBy: { from: { sort: 'desc', nulls: 'last' } },
  })
  const current = postings.find((posting) => holdsOn(posting, today))
  const person = toPerson(holder)
  if (current && holder.onlyIfVacant) return
  if (!current) {
    const from = postings.length > 0 ? entered : {}
    return must(await startPosting(actor, { postId, ...person, ...from }))
  }
  if (!differsFrom(holder.contact, current)) return
  const isOther = isSomeoneElse(holder.contact, current)
  if (isOther && current.from?.getTime() !== today.getTime()) {
    return must(await startPosting(actor, { postId, ...person, ...entered }))
  }
  const { nameBn: bn, nameEn: en, phones, emails, room, official, contactHidden } = current
  const known = { nameBn: bn, nameEn: en, phones, emails, room, official, contactHidden }
  const { nameBn, nameEn, ...contact } = person
  const change = isOther ? { ...contact, nameBn, nameEn } : withoutBlanks(contact)
  must(await correctPosting(actor, { ...known, ...change, postingId: current.id }))
}

function toPerson({ contact }: Holder) {
  const { name, phones, emails, room, official } = contact
  const isBangla = name !== undefined && sideOf(name, 'bn') === 'bn'
  return {
    nameBn: isBangla ? name : undefined,
    nameEn: isBangla ? undefined : name,
    ...{ phones, emails },
    ...(room && { room }),
    ...(official &&
      official !== 'unknown' && { official: official.toUpperCase() as 'YES' | 'NO' | 'UNKNOWN' }),
  }
}

/** What a document does not print, it does not deny. */
function withoutBlanks<Contact extends object>(contact: Contact): Partial<Contact> {
  const said = Object.entries(contact).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  )
  return Object.fromEntries(said) as Partial<Contact>
}

/** A person the register refuses would silently be missing from it. */
function must(answer: { ok: boolean }): void {
  if (!answer.ok) throw new Error(`an officer of an import was refused: ${JSON.stringify(answer)}`)
}

type Reach = { phones: string[]; emails: string[] }
type Known = Reach & { nameBn: string | null; nameEn: string | null }

function isSomeoneElse({ name }: Contact, { nameBn, nameEn }: Known): boolean {
  return name !== undefined && !isHeldBy({ names: [nameBn, nameEn] }, name)
}

/** A phone or an address that is not known yet. */
function brings(printed: Reach, known: Reach): boolean {
  const keys = new Set([...known.phones, ...known.emails].map(fingerprint))
  return [...printed.phones, ...printed.emails].some((each) => !keys.has(fingerprint(each)))
}
