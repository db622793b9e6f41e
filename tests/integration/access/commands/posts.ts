import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { createPost } from '@/lib/posts/commands/create-post'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { type AnyRow, editors, fresh, row } from '../table'

const day = '2026-11-01'

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
]
