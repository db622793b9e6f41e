import 'server-only'
import { listKnownServices } from '@/lib/charters/drafts/writing/find-or-create-services'
import { identifyServices } from '@/lib/charters/drafts/service-identity'
import type { CharterDraftInput } from '@/lib/charters/schema'
import { makeServiceSlug } from '@/lib/charters/service-slug'
import type { Transaction } from '@/lib/db/transaction'
import { newService } from '../review/decisions'
import { matchServices } from '../review/services/match-services'
import type { ImportReport } from '../schema'
import { sideOf } from './text-side'

interface Rows {
  report: ImportReport
  /** What a person said of each row: a slug, or that it begins a new service. */
  chosen: readonly (string | undefined)[]
  base: CharterDraftInput | null
}

/** The identity of each row: of the service it continues, a new one where a person said so, else by its name. */
export async function chooseSlugs(
  tx: Transaction,
  officeId: string,
  { report, chosen, base }: Rows,
): Promise<string[]> {
  const known = await listKnownServices(tx, officeId, [{}])
  const taken = new Set(known.map(({ slug }) => slug))
  const rows = report.services.map(({ name }, at) => ({ name, service: chosen[at] }))
  const matched = matchServices(rows, base?.services ?? []).map(({ slug }, at) => {
    const name = report.services[at]?.name ?? ''
    const side = sideOf(name, report.language === 'en' ? 'en' : 'bn')
    const named = side === 'bn' ? { nameBn: name } : { nameEn: name }
    if (slug !== undefined || chosen[at] !== newService) return { ...named, ...(slug && { slug }) }
    const made = makeServiceSlug(named, taken)
    taken.add(made)
    return { ...named, slug: made }
  })
  const identities = identifyServices(matched, known)
  return Array.isArray(identities) ? identities.map(({ slug }) => slug) : []
}
