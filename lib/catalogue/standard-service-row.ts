// How a row of the national catalogue becomes what pages show of it.
import type { Prisma } from '@/lib/db/generated/client'
import { officialPair, toPair } from '@/lib/charters/translations'
import type { TimeLimit } from '@/lib/values/schema'
import type { StandardServiceView } from './standard-service-view'

export const standardServiceSelect = {
  slug: true,
  nameBn: true,
  nameEn: true,
  descriptionBn: true,
  descriptionEn: true,
  department: { select: { slug: true, nameBn: true, nameEn: true } },
  documents: true,
  feeMin: true,
  feeMax: true,
  timeLimit: true,
  timeLimitBn: true,
  timeLimitEn: true,
  translations: true,
} satisfies Prisma.StandardServiceSelect

type Row = Prisma.StandardServiceGetPayload<{ select: typeof standardServiceSelect }>
type StoredDocument = { textBn?: string; textEn?: string }

export function toStandardService(row: Row): StandardServiceView {
  const { department } = row
  return {
    slug: row.slug,
    name: toPair(row, 'name', 'bn'),
    description: toPair(row, 'description', 'bn'),
    ...(department && {
      department: {
        slug: department.slug,
        name: officialPair(department.nameBn, department.nameEn),
      },
    }),
    documents: (row.documents as StoredDocument[]).map((document) =>
      toPair(document, 'text', 'bn'),
    ),
    ...(row.feeMin && { feeMin: row.feeMin.toNumber() }),
    ...(row.feeMax && { feeMax: row.feeMax.toNumber() }),
    ...(row.timeLimit ? { timeLimit: row.timeLimit as unknown as TimeLimit } : {}),
    timeLimitWords: toPair(row, 'timeLimit', 'bn'),
  }
}
