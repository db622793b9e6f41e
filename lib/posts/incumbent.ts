// Who holds a post on a day: the regular incumbent, else whoever has additional charge; else it is vacant.
import type { Prisma } from '@/lib/db/generated/client'
import { officialPair } from '@/lib/charters/translations'
import type { FrozenOfficer } from '@/lib/charters/snapshot'

/** What is said of whoever holds a post. */
export const holderSelect = {
  nameBn: true,
  nameEn: true,
  kind: true,
  phones: true,
  emails: true,
  room: true,
  official: true,
  contactHidden: true,
  from: true,
  fromKnown: true,
} satisfies Prisma.PostingSelect

export const postSelect = (day: Date) =>
  ({
    id: true,
    officeId: true,
    titleBn: true,
    titleEn: true,
    office: { select: { slug: true, nameBn: true, nameEn: true } },
    postings: {
      where: {
        AND: [
          { OR: [{ from: null }, { from: { lte: day } }] },
          { OR: [{ to: null }, { to: { gte: day } }] },
        ],
      },
      // REGULAR is declared first; of several additional charges the latest counts
      orderBy: [{ kind: 'asc' }, { from: { sort: 'desc', nulls: 'last' } }],
      take: 1,
      select: holderSelect,
    },
  }) satisfies Prisma.PostSelect

export type PostRow = Prisma.PostGetPayload<{ select: ReturnType<typeof postSelect> }>

/** The post as a page shows it; `ownOfficeId` tells whether its office must be named. */
export function toOfficer(post: PostRow, ownOfficeId: string): FrozenOfficer {
  const posting = post.postings[0]
  const office =
    post.officeId === ownOfficeId
      ? {}
      : {
          office: {
            slug: post.office.slug,
            name: officialPair(post.office.nameBn, post.office.nameEn),
          },
        }
  const title = officialPair(post.titleBn, post.titleEn)
  const named = { postId: post.id, ...office, title }
  if (!posting) {
    return {
      ...named,
      vacant: true,
      additionalCharge: false,
      phones: [],
      emails: [],
      official: 'UNKNOWN',
    }
  }
  return {
    ...named,
    vacant: false,
    additionalCharge: posting.kind === 'ADDITIONAL_CHARGE',
    ...(posting.nameBn || posting.nameEn
      ? { name: officialPair(posting.nameBn, posting.nameEn) }
      : {}),
    phones: posting.contactHidden ? [] : posting.phones,
    emails: posting.contactHidden ? [] : posting.emails,
    ...(posting.room ? { room: posting.room } : {}),
    official: posting.official,
    ...(posting.from && posting.fromKnown ? { since: posting.from } : {}),
  }
}
