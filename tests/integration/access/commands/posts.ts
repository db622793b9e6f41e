import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { createPost } from '@/lib/posts/commands/create-post'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { movePost } from '@/lib/posts/commands/move-post'
import { removePost } from '@/lib/posts/commands/remove-post'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { transferOfficer } from '@/lib/posts/commands/transfer-officer'
import { undoTransfer } from '@/lib/posts/commands/undo-transfer'
import { updatePost } from '@/lib/posts/commands/update-post'
import { commandLineActor } from '@/lib/access/actor'
import { givenPost } from '@/tests/factories/office'
import { type AnyRow, editors, fresh, type Place, row } from '../table'

const day = '2026-11-01'

const freshPost = ({ officeSlug }: Place) => givenPost(officeSlug, { titleBn: fresh('পদ') })

export const rows: AnyRow[] = [
  row({
    command: 'createPost',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => createPost(actor, { officeSlug, titleBn: fresh('পদ') }),
  }),
  row({
    command: 'startPosting',
    of: 'office',
    roles: editors,
    run: (actor, { postId }) => startPosting(actor, { postId, nameBn: 'কেউ', from: day }),
  }),
  row({
    command: 'correctPosting',
    of: 'office',
    roles: editors,
    run: (actor, { postingId }) => correctPosting(actor, { postingId, nameBn: 'কেউ' }),
  }),
  row({
    command: 'endPosting',
    of: 'office',
    roles: editors,
    run: (actor, { postingId }) => endPosting(actor, { postingId, to: day }),
  }),
  row({
    command: 'updatePost',
    of: 'office',
    roles: editors,
    run: (actor, { postId }) => updatePost(actor, { postId, titleBn: fresh('পদ') }),
  }),
  row({
    command: 'movePost',
    of: 'office',
    roles: editors,
    prepare: freshPost,
    run: (actor, { officeSlug }, postId) => movePost(actor, { officeSlug, postId, move: 'up' }),
  }),
  row({
    command: 'removePost',
    of: 'office',
    roles: editors,
    prepare: ({ officeSlug }) => givenPost(officeSlug, { titleBn: fresh('পদ') }, null),
    run: (actor, _, postId) => removePost(actor, { postId }),
  }),
  row({
    command: 'transferOfficer',
    of: 'office',
    roles: editors,
    prepare: freshPost,
    run: (actor, _, postId) => transferOfficer(actor, { postId, from: day, comes: 'nobody' }),
  }),
  row({
    command: 'undoTransfer',
    of: 'office',
    roles: editors,
    prepare: async (place) => {
      const transfer = { postId: await freshPost(place), from: day, comes: 'nobody' } as const
      const made = await transferOfficer(commandLineActor, transfer)
      return { eventId: made.ok ? made.eventId : '' }
    },
    run: (actor, _, given) => undoTransfer(actor, given),
  }),
]
