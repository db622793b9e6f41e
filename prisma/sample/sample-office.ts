// An office of the sample country: its register entry, its posts, and its charter's versions, oldest first.
import type { CharterDraftInput } from '@/lib/charters/schema'
import type { OfficeInput } from '@/lib/offices/schema'
import type { PostingInput, PostInput } from '@/lib/posts/schema'

/** A person in a post; `to` ends the posting and leaves the post vacant. */
export type SamplePosting = Omit<PostingInput, 'postId'> & { to?: string }

export type SamplePost = Omit<PostInput, 'officeSlug'> & { postings: SamplePosting[] }

export interface SampleOffice {
  office: OfficeInput
  posts: SamplePost[]
  versions: CharterDraftInput[]
  /** Bangla title of the post that confirms the charter on the day the sample is loaded. */
  confirmedBy?: string
}
