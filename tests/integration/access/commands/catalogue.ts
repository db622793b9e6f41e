import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { administrators, type AnyRow, fresh, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'createStandardService',
    of: 'country',
    roles: administrators,
    run: (actor) => createStandardService(actor, { slug: fresh('service'), nameBn: 'ক' }),
  }),
]
