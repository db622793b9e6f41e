// A draft takes new content: references and identities are resolved first, so that it is written whole or not at all.
import 'server-only'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import type { Transaction } from '@/lib/db/transaction'
import { invalid, type Refusal } from '../issue'
import { type CharterDraftInput, charterDraftSchema, type ServiceDraft } from '../schema'
import { judgeDraft } from '../judging/judge-draft'
import { loadPrevious } from './previous-content'
import { removeUnusedServices } from './remove-unused-services'
import { resolveReferences } from './resolve-references'
import { identifyServices, type KnownService } from './service-identity'
import { writeContent } from './write-content'

/** Refuses with `invalid` when the content does not satisfy its schema or names what does not exist. */
export async function replaceContent(
  tx: Transaction,
  office: AuthorisedOffice,
  draft: { id: string; basedOnId: string | null },
  input: CharterDraftInput,
): Promise<{ ok: true; services: { id: string; slug: string }[] } | Refusal> {
  const parsed = charterDraftSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const content = parsed.data
  const { references, issues } = await resolveReferences(tx, office.slug, content)
  if (issues.length > 0) return { ok: false, code: 'invalid', issues }
  const services = await findOrCreateServices(tx, office.id, content.services)
  if (!Array.isArray(services)) return services
  await writeContent(tx, content, {
    versionId: draft.id,
    language: content.sourceLanguage,
    references,
    previous: await loadPrevious(tx, [draft.id, draft.basedOnId]),
    identities: services,
  })
  const serviceIds = services.map(({ id }) => id)
  await judgeDraft(tx, { ...draft, officeId: office.id, serviceIds }, content, references)
  await removeUnusedServices(tx, office.id)
  return { ok: true, services }
}

async function findOrCreateServices(
  tx: Transaction,
  officeId: string,
  rows: readonly ServiceDraft[],
): Promise<{ id: string; slug: string }[] | Refusal> {
  const identities = identifyServices(rows, await listKnownServices(tx, officeId))
  if (!Array.isArray(identities)) return identities
  const created = await tx.service.createManyAndReturn({
    data: identities.flatMap(({ id, slug }) => (id === null ? [{ officeId, slug }] : [])),
    select: { id: true, slug: true },
  })
  const ids = new Map(created.map(({ id, slug }) => [slug, id]))
  return identities.map(({ id, slug }) => ({ id: id ?? ids.get(slug) ?? '', slug }))
}

async function listKnownServices(tx: Transaction, officeId: string): Promise<KnownService[]> {
  const rows = await tx.service.findMany({
    where: { officeId },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      slug: true,
      versions: {
        // the draft, else the latest version
        orderBy: { version: { createdAt: 'desc' } },
        take: 1,
        select: { nameBn: true, nameEn: true },
      },
    },
  })
  return rows.map(({ id, slug, versions }) => ({
    id,
    slug,
    names: versions.flatMap(({ nameBn, nameEn }) => [nameBn, nameEn]),
  }))
}
