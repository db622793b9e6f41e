import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/offices/page-cursor'
import type { TemplateField } from '../compare'

/** Ticked boxes: "<proposal>.<field>.<mark of what stood there>". */
export const picksSchema = z.object({
  picks: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((picks) => (Array.isArray(picks) ? picks : [picks]))
    .pipe(z.array(z.string().max(100)).min(1, 'nothing_ticked').max(20_000)),
})

export interface Pick {
  field: TemplateField
  mark: string
}

/** The ticked parts of one proposal. */
export interface PickedProposal {
  id: string
  officeId: string
  officeSlug: string
  serviceSlug: string
  picks: Pick[]
}

/** The proposals these boxes belong to; a box of none is passed over. */
export async function findPicked(boxes: readonly string[]): Promise<PickedProposal[]> {
  const picks = new Map<string, Pick[]>()
  for (const box of boxes) {
    const [id = '', field = '', mark = ''] = box.split('.')
    if (!isUuid(id)) continue
    picks.set(id, [...(picks.get(id) ?? []), { field: field as TemplateField, mark }])
  }
  const proposals = await db.proposal.findMany({
    where: { id: { in: [...picks.keys()] } },
    select: {
      id: true,
      officeId: true,
      office: { select: { slug: true } },
      service: { select: { slug: true } },
    },
  })
  return proposals.map(({ id, officeId, office, service }) => ({
    ...{ id, officeId, officeSlug: office.slug, serviceSlug: service.slug },
    picks: picks.get(id) ?? [],
  }))
}
