// How a row of Grant or Invitation becomes what pages show of it.
import type { Role } from '@/lib/access/actor'
import { officialPair } from '@/lib/charters/translations'
import type { Prisma } from '@/lib/db/generated/client'
import type { GrantView } from './person-view'

export const grantSelect = {
  role: true,
  area: { select: { id: true, level: true, nameBn: true, nameEn: true } },
  department: { select: { slug: true, nameBn: true, nameEn: true } },
  managesOffices: true,
} as const satisfies Prisma.GrantSelect

type Row = Prisma.GrantGetPayload<{ select: typeof grantSelect }>

export function toGrant({ role, area, department, managesOffices }: Row): GrantView {
  return {
    role: role.toLowerCase() as Role,
    ...(area && { area }),
    ...(department && {
      department: {
        slug: department.slug,
        name: officialPair(department.nameBn, department.nameEn),
      },
    }),
    managesOffices,
  }
}
