// The columns of a service that a comparison looks at, and how they become what pages show.
import type { Prisma } from '@/lib/db/generated/client'
import type { ServiceView } from '@/lib/charters/published-charter'
import { type ServiceSurroundings, toServiceView } from '@/lib/charters/views/service-view'

export const comparedSelect = {
  versionId: true,
  serviceId: true,
  service: { select: { slug: true } },
  category: true,
  serial: true,
  nameBn: true,
  nameEn: true,
  methodBn: true,
  methodEn: true,
  channels: true,
  timeLimit: true,
  timeLimitBn: true,
  timeLimitEn: true,
  fee: true,
  feeBn: true,
  feeEn: true,
  responsiblePostId: true,
  officerRaw: true,
  standardServiceId: true,
  translations: true,
  documents: {
    select: { position: true, textBn: true, textEn: true, translations: true },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ServiceVersionSelect

export type ComparedRow = Prisma.ServiceVersionGetPayload<{ select: typeof comparedSelect }>

/** A service with what is compared of it; everything else is empty. */
export function toComparedService(row: ComparedRow, around: ServiceSurroundings): ServiceView {
  const { versionId: _version, documents, ...own } = row
  return toServiceView(
    {
      ...notCompared,
      ...own,
      documents: documents.map((document) => ({ ...noDocument, ...document })),
    },
    around,
  )
}

const noDocument = {
  sourceBn: null,
  sourceEn: null,
  formUrl: null,
  formFileId: null,
  formFile: null,
  copies: null,
  conditionBn: null,
  conditionEn: null,
}

const notCompared = {
  descriptionBn: null,
  descriptionEn: null,
  recipientsBn: null,
  recipientsEn: null,
  eligibilityBn: null,
  eligibilityEn: null,
  placeBn: null,
  placeEn: null,
  legalBasisBn: null,
  legalBasisEn: null,
  citizenDutyBn: null,
  citizenDutyEn: null,
  remedyBn: null,
  remedyEn: null,
  courseLengthBn: null,
  courseLengthEn: null,
  remarksBn: null,
  remarksEn: null,
  escalationRaw: null,
  inherited: {},
  variants: [],
  escalationPosts: [],
  pillars: [],
}
