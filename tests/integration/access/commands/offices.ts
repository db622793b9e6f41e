import { ForbiddenError } from '@/lib/access/errors'
import { changeSlug } from '@/lib/offices/commands/change-slug'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { createDepartment } from '@/lib/offices/commands/create-department'
import { createOffice } from '@/lib/offices/commands/create-office'
import { createOffices } from '@/lib/offices/commands/create-offices'
import { mergeOffice } from '@/lib/offices/commands/merge-office'
import { moveOffice } from '@/lib/offices/commands/move-office'
import { reopenOffice } from '@/lib/offices/commands/reopen-office'
import { setHosts } from '@/lib/offices/commands/set-hosts'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { revisionOf } from '@/lib/offices/revision'
import { db } from '@/lib/db/client'
import { administrators, type AnyRow, editors, fresh, freshOffice, type Place, row } from '../table'

/** What the form of a fresh office says. */
async function guard(place: Place) {
  const { slug } = await freshOffice(place)
  const office = await db.office.findUniqueOrThrow({ where: { slug } })
  return { officeSlug: slug, revision: revisionOf(office) }
}

export const rows: AnyRow[] = [
  row({
    command: 'updateOffice',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => updateOffice(actor, { slug: officeSlug, addressBn: 'x' }),
  }),
  row({
    command: 'createOffice',
    of: 'area',
    roles: administrators,
    run: (actor, { areaId }) =>
      createOffice(actor, {
        slug: fresh('new'),
        departmentSlug: 'doict',
        level: 'UPAZILA',
        nameBn: 'নতুন',
        areaId,
      }),
  }),
  row({
    command: 'createDepartment',
    of: 'country',
    roles: administrators,
    run: (actor) => createDepartment(actor, { slug: fresh('dept'), nameBn: 'ক', nameEn: 'A' }),
  }),
  row({
    command: 'changeSlug',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, _, given) => changeSlug(actor, { ...given, slug: fresh('renamed') }),
  }),
  row({
    command: 'setHosts',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, _, given) => setHosts(actor, { ...given, hosts: [`${fresh('host')}.gov.bd`] }),
  }),
  row({
    command: 'closeOffice',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, _, given) => closeOffice(actor, given),
  }),
  row({
    command: 'reopenOffice',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, _, given) => reopenOffice(actor, given),
  }),
  row({
    command: 'mergeOffice',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, { officeSlug }, given) => mergeOffice(actor, { ...given, intoSlug: officeSlug }),
  }),
  row({
    command: 'moveOffice',
    of: 'office',
    roles: administrators,
    prepare: guard,
    run: (actor, { areaId }, given) =>
      moveOffice(actor, { ...given, departmentSlug: 'doict', level: 'UPAZILA', areaId }),
  }),
  row({
    command: 'createOffices',
    of: 'area',
    roles: administrators,
    run: async (actor, { areaId }) => {
      const slug = fresh('many')
      const table = `slug\tnameBn\tdepartment\tlevel\tarea\n${slug}\tক\tdoict\tUNION\t${areaId}`
      const made = await createOffices(actor, { table })
      // a place out of the actor's hands is a wrong row, told before anything is made
      if (made.ok && made.slugs.length === 0) throw new ForbiddenError('office:create')
    },
  }),
]
