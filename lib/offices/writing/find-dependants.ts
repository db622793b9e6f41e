import 'server-only'
import { db } from '@/lib/db/client'
import { toNamedOffice } from '../views/office-header'

/** Other offices whose charters in force turn to a post of this one. */
export async function findDependants(officeId: string) {
  const ofOffice = { post: { officeId } }
  const rows = await db.office.findMany({
    where: {
      id: { not: officeId },
      charter: {
        currentVersion: {
          OR: [
            { escalationLevels: { some: ofOffice } },
            { services: { some: { responsiblePost: { officeId } } } },
            { services: { some: { escalationPosts: { some: ofOffice } } } },
          ],
        },
      },
    },
    orderBy: { slug: 'asc' },
    take: maxShown,
    select: { slug: true, nameBn: true, nameEn: true },
  })
  return rows.map(toNamedOffice)
}

const maxShown = 100
