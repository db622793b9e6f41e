import 'server-only'
import { openForm } from '@/lib/forms/open-form'
import { listDifferences, overCurrent } from '@/lib/forms/stale-form'
import { readQuery } from '@/lib/i18n/read-query'
import { toContactFields } from '@/lib/posts/forms/contact-form'
import type { PostDetails, PostingDetails } from '@/lib/posts/views/post-details'

type Query = Record<string, string | string[] | undefined>

/** The form of a post, and that of one posting: who is in it now unless the address says another. */
export async function openPost(path: string, query: Query, post: PostDetails) {
  const isOfPosting = readQuery(query.form) === 'posting'
  const { stamp, fields } = post
  const opened = await openForm(path, isOfPosting ? {} : query, { ...fields, stamp })
  const form = overCurrent(opened, { stamp })
  const shown = post.postings.filter(({ when }) => when !== 'past')
  const posting = shown.find(({ id }) => id === readQuery(query.posting)) ?? shown[0]
  return {
    form,
    differences: listDifferences(form, fields, ['titleBn', 'titleEn']),
    ...(posting && {
      posting: await openPosting(path, isOfPosting ? query : {}, posting, shown),
    }),
  }
}

async function openPosting(
  path: string,
  query: Query,
  posting: PostingDetails,
  shown: PostingDetails[],
) {
  const contact = toContactFields(posting)
  const { stamp } = posting
  const form = overCurrent(await openForm(path, query, { ...contact, stamp }), { stamp })
  return {
    posting,
    others: shown.filter((other) => other !== posting),
    form,
    differences: listDifferences(form, contact, Object.keys(contact)),
  }
}
