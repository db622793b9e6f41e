// An office's posts as they are held today, vacant ones included.
import type { OfficeHeader, OfficerView } from '@/lib/charters/published-charter'

export interface PostView extends OfficerView {
  /** The officer designated for grievances (অনিক). */
  grievance: boolean
  /** Services of the current charter the post answers for. */
  responsibleFor: number
}

export interface OfficersView {
  office: OfficeHeader
  posts: PostView[]
}
