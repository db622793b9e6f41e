import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { authoriseOffices, eachOffice } from '@/lib/bulk-edits/each-office'
import { markOf } from '@/lib/bulk-edits/seen'
import { changeDraft } from '@/lib/charters/drafts/change-draft'
import { invalid, type Refusal } from '@/lib/charters/issue'
import type { ServiceDraft } from '@/lib/charters/schema'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { decide, lockProposal } from '../proposals/decide'
import { findPicked, type PickedProposal, picksSchema } from '../proposals/picks'
import { applyChange, standingOf } from '../proposals/proposed-changes'

/**
 * Writes the ticked parts of proposals into the drafts of their offices, each as an edit of that one service.
 * What stands otherwise than it did when it was ticked is left alone and stays proposed: `left` counts those.
 * For administrators and programmers of every office named. Refuses with `invalid` (`nothing_ticked`); throws
 * when forbidden or not found, and then nothing was changed.
 * @example await acceptProposals(actor, { picks: ['0199….fee.3f0c…'] }) // { ok: true, accepted: 1, left: 0 }
 */
export async function acceptProposals(
  actor: Actor,
  input: z.input<typeof picksSchema>,
): Promise<{ ok: true; accepted: number; left: number } | Refusal> {
  const parsed = picksSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const proposals = await findPicked(parsed.data.picks)
  await authoriseOffices(
    actor,
    'charter:edit',
    proposals.map(({ officeId }) => officeId),
  )
  const counts = await eachOffice(groupByOffice(proposals), (group) => acceptAll(actor, group))
  const accepted = counts.reduce((sum, count) => sum + count, 0)
  const ticked = proposals.reduce((sum, { picks }) => sum + picks.length, 0)
  return { ok: true, accepted, left: ticked - accepted }
}

function groupByOffice(proposals: PickedProposal[]): PickedProposal[][] {
  return [...Map.groupBy(proposals, ({ officeSlug }) => officeSlug).values()]
}

function acceptAll(actor: Actor, group: PickedProposal[]): Promise<number> {
  const [{ officeSlug = '' } = {}] = group
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    let accepted = 0
    for (const proposal of group) accepted += await acceptOne(tx, actor, office, proposal)
    return accepted
  })
}

async function acceptOne(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  { id, serviceSlug, picks }: PickedProposal,
): Promise<number> {
  const proposal = await lockProposal(tx, id)
  if (!proposal) return 0
  const wanted = proposal.changes.filter(({ field, decision }) =>
    picks.some((pick) => pick.field === field && !decision),
  )
  const isAsSeen = (service: ServiceDraft, field: (typeof wanted)[number]['field']) =>
    picks.some((pick) => pick.field === field && pick.mark === markOf(standingOf(service, field)))
  let taken: typeof wanted = []
  const changed = await changeDraft(
    tx,
    actor,
    office,
    'any',
    (content) => {
      const services = content.services.map((service) => {
        if (service.slug !== serviceSlug) return service
        taken = wanted.filter(({ field }) => isAsSeen(service, field))
        return taken.length === 0 ? service : taken.reduce(applyChange, service)
      })
      return { ...content, services }
    },
    { action: 'proposal:accept', after: { proposalId: id } },
  )
  if (!changed.ok || taken.length === 0) return 0
  const fields = taken.map(({ field }) => field)
  await decide(tx, actor, { id, changes: proposal.changes }, fields, 'accepted')
  return taken.length
}
