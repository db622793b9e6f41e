import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { db } from '@/lib/db/client'
import { isoDay } from '@/lib/i18n/format-day'
import { isUuid } from '@/lib/offices/page-cursor'
import { toNamedOffice } from '@/lib/offices/views/office-header'
import { officialPair } from '@/lib/charters/translations'
import { correctedFields, editedFields } from '../edited-fields'
import type { PostDetails } from '../views/post-details'
import { postingEntrySelect, toPostingEntry } from '../views/posting-entry'
import { stampOfRow } from '../row-stamp'
import { findTouched } from '../transfer/find-touched'

/**
 * A post for those who may edit it: its fields, everyone in it with their contacts, and what points to it. Each
 * `stamp` goes back with its form. Throws when it is not a post of this office, or not the actor's to edit.
 */
export async function getPost(
  actor: Actor,
  officeSlug: string,
  postId: string,
): Promise<PostDetails> {
  const { id: officeId } = await getAuthorisedOffice(db, actor, 'post:edit', officeSlug)
  const row = isUuid(postId) ? await findRow(postId, officeId) : null
  if (!row) throw new NotFoundError(`post ${postId}`)
  const { id, office, postings, _count: used, ...fields } = row
  const today = isoDay(new Date())
  const touched = await findTouched(actor, [id])
  return {
    id,
    office: toNamedOffice(office),
    title: officialPair(fields.titleBn, fields.titleEn),
    fields,
    stamp: stampOfRow(fields),
    isUnused: Object.values(used).every((count) => count === 0),
    postings: postings.map((posting) => ({
      ...toPostingEntry(posting, today),
      fields: pick(posting),
      stamp: stampOfRow(pick(posting)),
    })),
    touched,
  }
}

function findRow(id: string, officeId: string) {
  return db.post.findFirst({
    where: { id, officeId },
    select: {
      id: true,
      ...editedFields,
      office: { select: { slug: true, nameBn: true, nameEn: true } },
      postings: {
        orderBy: [{ from: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
        select: postingEntrySelect,
      },
      _count: true,
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>['postings'][number]

/** In the order of `correctedFields`, of which the command makes the same stamp. */
function pick(posting: Row) {
  const names = Object.keys(correctedFields) as (keyof typeof correctedFields)[]
  return Object.fromEntries(names.map((name) => [name, posting[name]])) as Pick<
    Row,
    keyof typeof correctedFields
  >
}
