import { commandLineActor } from '@/lib/access/actor'
import {
  getDepartmentSettings,
  listDepartmentSettings,
} from '@/lib/offices/queries/list-department-settings'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { getPerson } from '@/lib/people/queries/get-person'
import { listGrantable } from '@/lib/people/queries/list-grantable'
import { listInvitations } from '@/lib/people/queries/list-invitations'
import { listPeople } from '@/lib/people/queries/list-people'
import { countUnattended, listUnattended } from '@/lib/people/queries/list-unattended'
import { fresh, type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getPerson',
    gives: 'one',
    run: (actor, { personId }) => getPerson(actor, personId),
  }),
  queryRow({ query: 'listPeople', gives: 'list', run: (actor) => listPeople(actor) }),
  queryRow({
    query: 'listInvitations',
    gives: 'list',
    prepare: ({ areaId, officeSlug }) =>
      invitePerson(commandLineActor, {
        email: `${fresh('invited')}@office.example`,
        name: officeSlug,
        role: 'programmer',
        areaId,
        departmentSlug: 'doict',
        locale: 'bn',
      }),
    run: (actor) => listInvitations(actor),
  }),
  queryRow({ query: 'listUnattended', gives: 'list', run: (actor) => listUnattended(actor) }),
  queryRow({ query: 'countUnattended', gives: 'list', run: (actor) => countUnattended(actor) }),
  queryRow({ query: 'listGrantable', gives: 'list', run: (actor) => listGrantable(actor) }),
  queryRow({
    query: 'listDepartmentSettings',
    gives: 'list',
    run: (actor) => listDepartmentSettings(actor),
  }),
  queryRow({
    query: 'getDepartmentSettings',
    gives: 'list',
    run: (actor) => getDepartmentSettings(actor, 'doict'),
  }),
]
