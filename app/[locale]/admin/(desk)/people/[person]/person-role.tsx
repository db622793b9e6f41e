import { getLocale } from 'next-intl/server'
import { RoleForm } from '@/components/people/role-form'
import type { PersonActor } from '@/lib/access/actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import type { PersonGrant, PersonView } from '@/lib/people/person-view'
import { listGrantable } from '@/lib/people/queries/list-grantable'
import { change, give } from './actions'

interface PersonRoleProps {
  actor: PersonActor
  person: PersonView
  query: Record<string, string | string[] | undefined>
}

/** The form for a further role, or for another in place of the one the address names. */
export async function PersonRole({ actor, person, query }: PersonRoleProps) {
  const locale = await getLocale()
  const path = adminPaths.person(person.id)
  const asked = readQuery(query.grant)
  const grant = person.grants.find(({ id, isMine, endedAt }) => id === asked && isMine && !endedAt)
  const own = { of: 'role', ...(grant && { grant: grant.id }) }
  const place = { locale, path, query: own }
  const form = await openForm(path, query.of === 'role' ? query : {}, storedOf(grant))
  return (
    <RoleForm
      form={form}
      action={grant ? change.bind(null, place, grant.id) : give.bind(null, place, person.id)}
      choices={await listGrantable(actor)}
      grant={grant}
      back={localPath(locale, path)}
    />
  )
}

function storedOf(grant: PersonGrant | undefined): object {
  if (!grant) return { role: 'programmer' }
  const { role, area, department, managesOffices } = grant
  return { role, areaId: area?.id, departmentSlug: department?.slug, managesOffices }
}
