import type { Prisma } from '@/lib/db/generated/client'

const isDraft = { version: { number: null } }
const isPublished = { version: { number: { not: null } } }

/** A post that nobody ever held and that only a draft names was made by an import nobody has accepted yet. */
export const onlyInDrafts: Prisma.PostWhereInput = {
  postings: { none: {} },
  OR: [
    { responsibleFor: { some: isDraft } },
    { escalationFor: { some: { serviceVersion: isDraft } } },
    { escalationLevels: { some: isDraft } },
  ],
  responsibleFor: { none: isPublished },
  escalationFor: { none: { serviceVersion: isPublished } },
  escalationLevels: { none: isPublished },
}
