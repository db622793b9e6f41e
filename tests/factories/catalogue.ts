import { commandLineActor as actor } from '@/lib/access/actor'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import type { StandardServiceInput } from '@/lib/catalogue/schema'
import { db } from '@/lib/db/client'
import { accepted } from './accepted'
import { charterDraft, givenPublished, serviceDraft } from './charter'

/** A national template, once; a second call with the same slug changes nothing. */
export async function givenStandard(standard: Partial<StandardServiceInput> = {}): Promise<string> {
  const slug = standard.slug ?? 'ict-training'
  const known = await db.standardService.count({ where: { slug } })
  if (known > 0) return slug
  const input = { nameBn: 'আইসিটি প্রশিক্ষণ', nameEn: 'ICT training', ...standard, slug }
  accepted(await createStandardService(actor, input))
  return slug
}

/** A published charter whose one service is linked to the template; the service's id and slug. */
export async function givenLinked(
  officeSlug: string,
  standardServiceSlug: string,
  service: Parameters<typeof serviceDraft>[0] = {},
): Promise<{ id: string; slug: string }> {
  const services = [serviceDraft({ ...service, standardServiceSlug })]
  await givenPublished(officeSlug, charterDraft({ services }))
  return db.service.findFirstOrThrow({
    where: { office: { slug: officeSlug } },
    orderBy: { id: 'desc' },
    select: { id: true, slug: true },
  })
}

/** The services of an office's draft. */
export function draftServices(officeSlug: string) {
  return db.serviceVersion.findMany({
    where: { version: { number: null, charter: { office: { slug: officeSlug } } } },
    orderBy: { position: 'asc' },
    include: { documents: { orderBy: { position: 'asc' } }, escalationPosts: true },
  })
}
