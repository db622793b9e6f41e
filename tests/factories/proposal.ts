import { db } from '@/lib/db/client'
import { givenStandard } from './catalogue'

/** An open proposal to the first service of an office; its id. */
export async function givenProposal(officeSlug: string): Promise<string> {
  const service = await db.service.findFirstOrThrow({
    where: { office: { slug: officeSlug } },
    select: { id: true, officeId: true },
  })
  const standard = await db.standardService.findUniqueOrThrow({
    where: { slug: await givenStandard() },
    select: { id: true },
  })
  await db.proposal.deleteMany({ where: { serviceId: service.id } })
  const { id } = await db.proposal.create({
    data: {
      standardServiceId: standard.id,
      revision: 1,
      officeId: service.officeId,
      serviceId: service.id,
      changes: [{ field: 'name', why: 'other_words', proposed: { bn: 'অন্য নাম' } }],
    },
    select: { id: true },
  })
  return id
}
