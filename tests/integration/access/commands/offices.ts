import { createDepartment } from '@/lib/offices/commands/create-department'
import { createOffice } from '@/lib/offices/commands/create-office'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { administrators, type AnyRow, editors, fresh, row } from '../table'

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
]
