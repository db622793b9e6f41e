// The posts of a generated office with who held them, as rows and as a snapshot freezes them.
import type { FrozenOfficer } from '@/lib/charters/snapshot'
import { officialPair } from '@/lib/charters/translations'
import { toOfficer } from '@/lib/posts/incumbent'
import type { OfficePlan } from '../plan/plan-office'
import { holderOn, type PlannedPosting } from '../plan/plan-postings'
import type { IdOf } from '../seed/ids'
import type { Lines } from '../write/tables'
import { addLine } from './lines'
import type { OfficeIds } from './office-ids'
import { postTitles } from './post-titles'

export function addPosts(lines: Lines, idOf: IdOf, plan: OfficePlan, ids: OfficeIds): void {
  let nth = 0
  for (const [position, postings] of plan.postings.entries()) {
    const id = ids.posts[position] ?? ''
    const [titleBn, titleEn] = postTitles[position] ?? postTitles[0]
    const grievance = position === 0
    addLine(lines, 'Post', { id, officeId: ids.office, titleBn, titleEn, position, grievance })
    for (const posting of postings) {
      const own = { id: idOf('posting', plan.place, nth), postId: id }
      nth += 1
      addLine(lines, 'Posting', {
        ...{ ...own, ...contactOf(plan, position, posting) },
        ...{ kind: posting.kind, from: posting.from, to: posting.to, official: 'YES' },
      })
    }
  }
}

/** Who holds a post, with the contact of office and person. */
export function contactOf(plan: OfficePlan, position: number, { person }: PlannedPosting) {
  return {
    nameBn: `নমুনা কর্মকর্তা ${person % 10_000}`,
    phones: [`017${String(person).padStart(8, '0')}`],
    emails: [`post${position + 1}@${plan.office.slug}.sample.gov.bd`],
  }
}

/** A post and its holder as a version of that day freezes them; `seenFrom` is the office that shows it. */
export function freezeOfficer(
  plan: OfficePlan,
  position: number,
  postId: string,
  day: string,
  seenFrom: OfficePlan,
): FrozenOfficer {
  const [titleBn, titleEn] = postTitles[position] ?? postTitles[0]
  const holder = holderOn(plan.postings[position] ?? [], day)
  const { slug, department, placeBn, placeEn } = plan.office
  const posting = holder && {
    ...{ ...contactOf(plan, position, holder), nameEn: null, room: null, kind: holder.kind },
    ...{ official: 'YES' as const, contactHidden: false, fromKnown: true },
    from: new Date(holder.from),
  }
  const office = {
    slug,
    nameBn: `${department.bn}, ${placeBn}`,
    nameEn: `${department.en}, ${placeEn}`,
  }
  const post = { id: postId, officeId: slug, titleBn, titleEn, office }
  return toOfficer({ ...post, postings: posting ? [posting] : [] }, seenFrom.office.slug)
}

/** The title and incumbent that confirm, as pages show them. */
export function saidBy(plan: OfficePlan, day: string) {
  const holder = holderOn(plan.postings[0] ?? [], day)
  const [titleBn, titleEn] = postTitles[0]
  const name = holder && contactOf(plan, 0, holder).nameBn
  return {
    title: officialPair(titleBn, titleEn),
    ...(name && { name: officialPair(name, null) }),
  }
}
