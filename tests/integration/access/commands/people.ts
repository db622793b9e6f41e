import { db } from '@/lib/db/client'
import { commandLineActor } from '@/lib/access/actor'
import { setFourEyes } from '@/lib/offices/commands/set-four-eyes'
import { changeGrant } from '@/lib/people/commands/change-grant'
import { deactivatePerson } from '@/lib/people/commands/deactivate-person'
import { endGrant } from '@/lib/people/commands/end-grant'
import { grantRole } from '@/lib/people/commands/grant-role'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { reactivatePerson } from '@/lib/people/commands/reactivate-person'
import { resendInvitation } from '@/lib/people/commands/resend-invitation'
import { resetSecondFactor } from '@/lib/people/commands/reset-second-factor'
import { revokeInvitation } from '@/lib/people/commands/revoke-invitation'
import { accepted } from '@/tests/factories/accepted'
import { givenPerson } from '@/tests/factories/person'
import { administrators, type AnyRow, fresh, type Place, row } from '../table'

const somebody = ({ areaId }: Place) =>
  givenPerson({ grants: [{ role: 'programmer', areaId, departmentSlug: 'doict' }] })

async function grantOfSomebody(place: Place): Promise<string> {
  const { id } = await db.grant.findFirstOrThrow({ where: { userId: await somebody(place) } })
  return id
}

async function invitation({ areaId }: Place): Promise<string> {
  const email = `${fresh('invited')}@office.example`
  const scope = { role: 'auditor', areaId, departmentSlug: 'doict', locale: 'bn' } as const
  const invited = await invitePerson(commandLineActor, { email, name: 'তারা', ...scope })
  return accepted(invited).invitationId
}

export const rows: AnyRow[] = [
  row({
    command: 'invitePerson',
    of: 'area',
    roles: administrators,
    run: (actor, { areaId }) =>
      invitePerson(actor, {
        email: `${fresh('new')}@office.example`,
        name: 'তারা',
        role: 'programmer',
        areaId,
        departmentSlug: 'doict',
        locale: 'bn',
      }),
  }),
  row({
    command: 'resendInvitation',
    of: 'person',
    roles: administrators,
    prepare: invitation,
    run: (actor, _, invitationId) => resendInvitation(actor, { invitationId, locale: 'en' }),
  }),
  row({
    command: 'revokeInvitation',
    of: 'person',
    roles: administrators,
    prepare: invitation,
    run: (actor, _, invitationId) => revokeInvitation(actor, { invitationId }),
  }),
  row({
    command: 'grantRole',
    of: 'person',
    roles: administrators,
    prepare: somebody,
    run: (actor, { areaId }, personId) =>
      grantRole(actor, { personId, role: 'auditor', areaId, departmentSlug: 'doict' }),
  }),
  row({
    command: 'changeGrant',
    of: 'person',
    roles: administrators,
    prepare: grantOfSomebody,
    run: (actor, { areaId }, grantId) =>
      changeGrant(actor, { grantId, role: 'auditor', areaId, departmentSlug: 'doict' }),
  }),
  row({
    command: 'endGrant',
    of: 'person',
    roles: administrators,
    prepare: grantOfSomebody,
    run: (actor, _, grantId) => endGrant(actor, { grantId }),
  }),
  row({
    command: 'deactivatePerson',
    of: 'person',
    roles: administrators,
    prepare: somebody,
    run: (actor, _, personId) => deactivatePerson(actor, { personId }),
  }),
  row({
    command: 'reactivatePerson',
    of: 'person',
    roles: administrators,
    prepare: async (place) => {
      const personId = await somebody(place)
      await deactivatePerson(commandLineActor, { personId })
      return personId
    },
    run: (actor, _, personId) => reactivatePerson(actor, { personId }),
  }),
  row({
    command: 'resetSecondFactor',
    of: 'person',
    roles: administrators,
    prepare: somebody,
    run: (actor, _, personId) => resetSecondFactor(actor, { personId }),
  }),
  row({
    command: 'setFourEyes',
    of: 'country',
    roles: administrators,
    run: (actor) => setFourEyes(actor, { departmentSlug: 'doict', fourEyes: true }),
  }),
]
