// An office's entries of the search follow its name and its current charter, in the transaction that changes them.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Prisma } from '@/lib/db/generated/client'
import { entryKey } from './words'

/** Writes the entries of an office in service and of the services of its current charter anew. */
export async function refreshEntries(tx: Transaction, officeId: string): Promise<void> {
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: {
      state: true,
      nameBn: true,
      nameEn: true,
      department: { select: names },
      division: { select: names },
      district: { select: names },
      upazila: { select: names },
      charter: { select: { currentVersion: { select: currentSelect } } },
    },
  })
  await tx.searchEntry.deleteMany({ where: { officeId } })
  if (office.state !== 'ACTIVE') return
  const areas = [office.division, office.district, office.upazila].map(inBoth).join(' ')
  const own = { titleBn: office.nameBn, titleEn: office.nameEn }
  const services = listServices(office.charter?.currentVersion ?? null)
  const entries = [
    toEntry('OFFICE', officeId, own, `${areas} ${inBoth(office.department)}`),
    ...services.map(({ serviceId, ...titles }) => ({
      ...toEntry('SERVICE', officeId, titles, areas),
      serviceId,
    })),
  ]
  await tx.searchEntry.createMany({ data: entries })
  await learnWords(
    tx,
    entries.map(({ key }) => key),
  )
}

/** In one order, so that two publications at once never wait for each other in a circle. */
async function learnWords(tx: Transaction, keys: string[]): Promise<void> {
  const words = new Set(keys.flatMap((key) => key.split(/\s+/)).filter((word) => word.length > 2))
  const data = [...words].sort().map((word) => ({ word: word.slice(0, maxWordLength) }))
  await tx.searchWord.createMany({ data, skipDuplicates: true })
}

/** Longer ones are no words, and too much for an index. */
const maxWordLength = 100
const names = { nameBn: true, nameEn: true } as const
const currentSelect = {
  redactions: { select: { path: true } },
  services: { select: { serviceId: true, ...names, service: { select: { slug: true } } } },
} satisfies Prisma.CharterVersionSelect

type Current = Prisma.CharterVersionGetPayload<{ select: typeof currentSelect }>
type Titles = Record<'titleBn' | 'titleEn', string | null>

/** A service whose name is redacted, in whole or on one side, is not found by it. */
function listServices(current: Current | null) {
  const hidden = new Set(current?.redactions.map(({ path }) => path))
  return (current?.services ?? []).flatMap(({ serviceId, service, nameBn, nameEn }) => {
    const path = `/services/${service.slug}/name`
    if (hidden.has(path)) return []
    const titleBn = hidden.has(`${path}/bn`) ? null : nameBn
    const titleEn = hidden.has(`${path}/en`) ? null : nameEn
    return (titleBn ?? titleEn) ? [{ serviceId, titleBn, titleEn }] : []
  })
}

function toEntry(kind: 'OFFICE' | 'SERVICE', officeId: string, titles: Titles, around: string) {
  return { kind, officeId, ...titles, key: entryKey([titles.titleBn, titles.titleEn, around]) }
}

function inBoth(named: { nameBn: string; nameEn: string } | null): string {
  return named ? `${named.nameBn} ${named.nameEn}` : ''
}
