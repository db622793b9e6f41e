// The columns of a version that its pages show.
import type { Prisma } from '@/lib/db/generated/client'

const serviceColumns = {
  serviceId: true,
  service: { select: { slug: true } },
  category: true,
  serial: true,
  nameBn: true,
  nameEn: true,
  descriptionBn: true,
  descriptionEn: true,
  recipientsBn: true,
  recipientsEn: true,
  eligibilityBn: true,
  eligibilityEn: true,
  methodBn: true,
  methodEn: true,
  channels: true,
  timeLimit: true,
  timeLimitBn: true,
  timeLimitEn: true,
  fee: true,
  feeBn: true,
  feeEn: true,
  placeBn: true,
  placeEn: true,
  legalBasisBn: true,
  legalBasisEn: true,
  citizenDutyBn: true,
  citizenDutyEn: true,
  remedyBn: true,
  remedyEn: true,
  courseLengthBn: true,
  courseLengthEn: true,
  remarksBn: true,
  remarksEn: true,
  responsiblePostId: true,
  officerRaw: true,
  escalationRaw: true,
  standardServiceId: true,
  inherited: true,
  translations: true,
} satisfies Prisma.ServiceVersionSelect

const byPosition = { position: 'asc' } as const

export const serviceSelect = {
  ...serviceColumns,
  documents: {
    omit: { id: true, serviceVersionId: true },
    include: { formFile: { select: { id: true, fileName: true, mediaType: true, size: true } } },
    orderBy: byPosition,
  },
  variants: { omit: { id: true, serviceVersionId: true }, orderBy: byPosition },
  escalationPosts: { select: { postId: true }, orderBy: byPosition },
  pillars: { select: { pillarId: true } },
} satisfies Prisma.ServiceVersionSelect

export const versionHeadSelect = {
  id: true,
  number: true,
  publishedAt: true,
  sourceLanguage: true,
  snapshot: true,
  redactions: { select: { path: true, at: true, reason: true }, orderBy: { at: 'asc' } },
} satisfies Prisma.CharterVersionSelect

export const levelSelect = {
  omit: { id: true, versionId: true },
  orderBy: { level: 'asc' },
} satisfies Prisma.CharterVersion$escalationLevelsArgs

export const contentSelect = {
  visionBn: true,
  visionEn: true,
  missionBn: true,
  missionEn: true,
  translations: true,
  items: {
    select: { kind: true, textBn: true, textEn: true, translations: true },
    orderBy: byPosition,
  },
} satisfies Prisma.CharterVersionSelect

export type ServiceRow = Prisma.ServiceVersionGetPayload<{ select: typeof serviceSelect }>
export type LevelRow = Prisma.EscalationLevelGetPayload<{ omit: { id: true; versionId: true } }>
export type ContentRow = Prisma.CharterVersionGetPayload<{ select: typeof contentSelect }>
export type VersionHeadRow = Prisma.CharterVersionGetPayload<{ select: typeof versionHeadSelect }>
