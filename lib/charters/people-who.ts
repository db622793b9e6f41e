// The people with an account who may do something to an office, as a mail reaches them.
import 'server-only'
import type { PersonActor, Role } from '@/lib/access/actor'
import { type Action, can } from '@/lib/access/policy'
import type { Transaction } from '@/lib/db/transaction'
import type { Locale } from '@/lib/i18n/locale'

export interface Reachable {
  id: string
  name: string
  email: string
  locale: Locale
}

/** Nobody who was deactivated, and no grant that ended. With `role`, only those it is granted as that. */
export async function listPeopleWho(
  tx: Transaction,
  action: Action,
  officeId: string,
  role?: Role,
): Promise<Reachable[]> {
  const place = await loadPlace(tx, officeId)
  const grants = {
    endedAt: null,
    OR: [{ areaId: null }, { areaId: { in: place.areaIds } }],
  }
  const users = await tx.user.findMany({
    where: { deactivatedAt: null, grants: { some: grants } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, name: true, email: true, language: true },
      grants: {
        where: grants,
        select: { role: true, areaId: true, department: { select: { slug: true } } },
      },
    },
  })
  return users.flatMap(({ id, name, email, language, grants: held }) => {
    const actor: PersonActor = {
      ...{ kind: 'person', id, name },
      grants: held.map(toGrant).filter((grant) => role === undefined || grant.role === role),
    }
    const locale = language === 'EN' ? 'en' : 'bn'
    return can(actor, action, place) ? [{ id, name, email, locale }] : []
  })
}

interface HeldGrant {
  role: string
  areaId: string | null
  department: { slug: string } | null
}

function toGrant({ role, areaId, department }: HeldGrant) {
  return {
    role: role.toLowerCase() as Role,
    ...(areaId && { areaId }),
    ...(department && { departmentSlug: department.slug }),
  }
}

async function loadPlace(tx: Transaction, officeId: string) {
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: {
      ...{ divisionId: true, districtId: true, upazilaId: true },
      department: { select: { slug: true } },
    },
  })
  const { divisionId, districtId, upazilaId, department } = office
  const areaIds = [divisionId, districtId, upazilaId].filter((id) => id !== null)
  return { areaIds, departmentSlug: department.slug }
}
