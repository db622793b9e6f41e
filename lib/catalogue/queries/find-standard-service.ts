import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { redact } from '@/lib/charters/redaction'
import { serviceSelect } from '@/lib/charters/views/version-select'
import { toServiceView } from '@/lib/charters/views/service-view'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isSlug } from '@/lib/offices/slug'
import { officeEntrySelect, toOfficeEntry } from '@/lib/offices/views/office-entry'
import type { OfferedService, StandardServicePage } from '../standard-service-page'
import { standardServiceSelect, toStandardService } from '../standard-service-row'

/** A page shows no more offices than this. */
const maxOffers = 200

const offerSelect = {
  ...serviceSelect,
  version: {
    select: {
      sourceLanguage: true,
      redactions: { select: { path: true } },
      charter: { select: { office: { select: officeEntrySelect } } },
    },
  },
} satisfies Prisma.ServiceVersionSelect

/**
 * A standard service and the offices whose current charter offers it, by the office's name.
 * Redacted parts are left out; null for an unknown slug.
 */
export async function findStandardService(slug: string): Promise<StandardServicePage | null> {
  if (!isSlug(slug)) return null
  const row = await db.standardService.findUnique({
    where: { slug },
    select: { id: true, ...standardServiceSelect },
  })
  if (!row) return null
  const offers = await db.serviceVersion.findMany({
    where: {
      standardServiceId: row.id,
      version: { number: { not: null }, currentOf: { office: { state: 'ACTIVE' } } },
    },
    orderBy: { id: 'asc' },
    take: maxOffers,
    select: offerSelect,
  })
  const name = ({ office }: OfferedService) => office.name.bn ?? office.name.en ?? office.slug
  return {
    ...toStandardService(row),
    offers: offers.map(toOffer).sort((a, b) => compareBangla(name(a), name(b))),
  }
}

function toOffer(
  row: Prisma.ServiceVersionGetPayload<{ select: typeof offerSelect }>,
): OfferedService {
  const { charter, redactions, sourceLanguage } = row.version
  const service = toServiceView(row, {
    language: sourceLanguage === 'EN' ? 'en' : 'bn',
    officer: () => undefined,
    standardService: () => undefined,
    pillar: () => undefined,
  })
  redact(
    { services: [service], escalationLevels: [] },
    redactions.map(({ path }) => path),
  )
  const { name, timeLimit, timeLimitWords, fee, feeWords } = service
  return {
    office: toOfficeEntry(charter.office),
    serviceSlug: service.slug,
    ...{ name, timeLimit, timeLimitWords, fee, feeWords },
  }
}
