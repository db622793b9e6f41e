// A published service of any office as a beginning for another office's: what is of its office alone stays there.
import 'server-only'
import { omit } from 'es-toolkit'
import { toContent } from '@/lib/charters/drafts/draft-content'
import { loadStoredRows } from '@/lib/charters/drafts/stored-rows'
import type { ServiceDraft, ServiceDraftInput } from '@/lib/charters/schema'
import type { Transaction } from '@/lib/db/transaction'

const ownOfTheOffice = [
  'slug',
  'serial',
  'officer',
  'officerRaw',
  'escalation',
  'escalationRaw',
  'placeBn',
  'placeEn',
  'pillars',
  'inherited',
] as const

/** The service of the office's current version without what redactions hide; null when there is none. */
export async function findPublishedSource(
  tx: Transaction,
  from: { officeSlug: string; serviceSlug: string },
): Promise<ServiceDraftInput | null> {
  const current = await tx.charterVersion.findFirst({
    where: { currentOf: { office: { slug: from.officeSlug } } },
    select: { id: true, redactions: { select: { path: true } } },
  })
  if (!current) return null
  const { services } = toContent(await loadStoredRows(tx, current.id))
  const service = services.find(({ slug }) => slug === from.serviceSlug)
  if (!service) return null
  const hidden = hiddenParts(
    current.redactions.map(({ path }) => path),
    from.serviceSlug,
  )
  return toBeginning(withoutHidden(service, hidden))
}

/** The translations were reviewed there, not here. */
function toBeginning(service: ServiceDraft): ServiceDraftInput {
  const unreviewed = <Row extends { translations: ServiceDraft['translations'] }>(
    row: Row,
  ): Row => ({
    ...row,
    translations: Object.fromEntries(
      Object.entries(row.translations).map(([pair, { source }]) => [
        pair,
        { source, reviewed: false },
      ]),
    ),
  })
  return {
    ...unreviewed(omit(service, ownOfTheOffice)),
    documents: service.documents.map(unreviewed),
    variants: service.variants.map(unreviewed),
  }
}

/** "/services/<slug>/documents/0" → ['documents', '0']. */
function hiddenParts(paths: string[], slug: string): string[][] {
  return paths
    .map((path) => path.split('/').slice(1))
    .filter(([root, service]) => root === 'services' && service === slug)
    .map((parts) => parts.slice(2))
}

function withoutHidden(service: ServiceDraft, hidden: string[][]): ServiceDraft {
  let shown = service
  for (const list of ['documents', 'variants'] as const) {
    const rows = hidden.filter(([part]) => part === list)
    const isHidden = (at: number) => rows.some(([, row]) => row === undefined || row === `${at}`)
    shown = { ...shown, [list]: shown[list].filter((_, at) => !isHidden(at)) }
  }
  const names = hidden.map(([part = '']) => part.replace(/Words$/, ''))
  const fields = names.flatMap((name) => [name, `${name}Bn`, `${name}En`])
  const kept = fields.filter((field) => field !== 'documents' && field !== 'variants')
  return { ...shown, ...Object.fromEntries(kept.map((field) => [field, undefined])) }
}
