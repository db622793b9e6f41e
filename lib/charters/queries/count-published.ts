import 'server-only'
import { db } from '@/lib/db/client'

/** What the portal holds today: offices in service, charters published, services in current charters. */
export async function countPublished(): Promise<{
  offices: number
  charters: number
  services: number
}> {
  const [offices, charters, services] = await Promise.all([
    db.office.count({ where: { state: 'ACTIVE' } }),
    db.charter.count({ where: { currentVersionId: { not: null }, office: { state: 'ACTIVE' } } }),
    db.searchEntry.count({ where: { kind: 'SERVICE' } }),
  ])
  return { offices, charters, services }
}
