import 'server-only'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/offices/page-cursor'
import type { OfficePicks } from './change-office'

/** The ticked services by office; a box of no service is passed over. */
export async function findPicked(boxes: readonly string[]): Promise<OfficePicks[]> {
  const marks = new Map(
    boxes.map((box) => box.split('.')).map(([id = '', mark = '']) => [id, mark] as const),
  )
  const services = await db.service.findMany({
    where: { id: { in: [...marks.keys()].filter(isUuid) } },
    select: { id: true, slug: true, office: { select: { id: true, slug: true } } },
  })
  const byOffice = Map.groupBy(services, ({ office }) => office.id)
  return [...byOffice].map(([officeId, group]) => ({
    officeId,
    officeSlug: group[0]?.office.slug ?? '',
    services: group.map(({ id, slug }) => ({ id, slug, mark: marks.get(id) ?? '' })),
  }))
}
