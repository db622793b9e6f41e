// A match is a person's word that two names mean the same service, or do not: for every office, once and for all.
// Invariant: one decision a pair of names; a later one replaces it, and the trail keeps both.
import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import type { MatchDecision } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { nameKey } from './matching/names'
import type { ServiceRef } from './service-ref'
import { hashKey } from './queries/find-decisions'

const serviceRef = z.object({
  officeSlug: z.string(),
  number: z.coerce.number().int().positive(),
  serviceSlug: z.string(),
})
const pairSchema = z.object({ one: serviceRef, other: serviceRef })
export type MatchInput = z.input<typeof pairSchema>

export type MatchAnswer = { ok: true } | Refusal

/** Writes the decision; the actor needs `service:match` for one of the two offices. */
export async function decideMatch(
  actor: Actor,
  input: MatchInput,
  decision: MatchDecision,
): Promise<MatchAnswer> {
  const parsed = pairSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const { one, other } = parsed.data
    await authorise(tx, actor, one, other)
    const names = [await getName(tx, one), await getName(tx, other)]
    const sorted = names.toSorted((x, y) => (x.hash < y.hash ? -1 : 1))
    const [a, b] = sorted
    if (!a?.key || !b?.key || a.hash === b.hash) return { ok: false, code: 'same_name' }
    const keys = { keyA: a.hash, keyB: b.hash }
    const said = { decision, decidedById: actor.id, decidedBy: actor.name, decidedAt: new Date() }
    const before = await tx.serviceMatch.findUnique({
      where: { keyA_keyB: keys },
      select: { decision: true },
    })
    const { id } = await tx.serviceMatch.upsert({
      where: { keyA_keyB: keys },
      create: { ...keys, nameA: a.name, nameB: b.name, ...said },
      update: said,
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'service:match',
      recordType: 'service-match',
      recordId: id,
      ...(before && { before }),
      after: { decision, nameA: a.name, nameB: b.name },
    })
    return { ok: true }
  })
}

/** Whoever answers for either office may say it. */
async function authorise(tx: Transaction, actor: Actor, one: ServiceRef, other: ServiceRef) {
  try {
    await getAuthorisedOffice(tx, actor, 'service:match', one.officeSlug)
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    await getAuthorisedOffice(tx, actor, 'service:match', other.officeSlug)
  }
}

async function getName(tx: Transaction, { officeSlug, number, serviceSlug }: ServiceRef) {
  const row = await tx.serviceVersion.findFirst({
    where: {
      service: { slug: serviceSlug, office: { slug: officeSlug } },
      version: { number },
    },
    select: { nameBn: true, nameEn: true },
  })
  if (!row) throw new NotFoundError(`service ${serviceSlug} of ${officeSlug}, version ${number}`)
  const [bn, en] = [row.nameBn ?? undefined, row.nameEn ?? undefined]
  const key = nameKey({ name: { bn, en, source: 'bn', translation: 'missing' } })
  return { name: bn ?? en ?? '', key, hash: hashKey(key) }
}
