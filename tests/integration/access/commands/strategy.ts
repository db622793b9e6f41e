import { createStrategy } from '@/lib/strategy/commands'
import { administrators, type AnyRow, fresh, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'createStrategy',
    of: 'office',
    roles: administrators,
    run: (actor, { officeSlug }) =>
      createStrategy(actor, { officeSlug, slug: fresh('plan'), pillars: [{ slug: 'one' }] }),
  }),
]
