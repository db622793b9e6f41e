import { acceptProposals } from '@/lib/catalogue/commands/accept-proposals'
import { addServiceFromStandard } from '@/lib/catalogue/commands/add-service-from-standard'
import { copyService } from '@/lib/catalogue/commands/copy-service'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { declineProposals } from '@/lib/catalogue/commands/decline-proposals'
import { linkServices } from '@/lib/catalogue/commands/link-services'
import { updateStandardService } from '@/lib/catalogue/commands/update-standard-service'
import { givenProposal } from '@/tests/factories/proposal'
import { givenStandard } from '@/tests/factories/catalogue'
import { administrators, type AnyRow, editors, fresh, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'createStandardService',
    of: 'country',
    roles: administrators,
    run: (actor) => createStandardService(actor, { slug: fresh('service'), nameBn: 'ক' }),
  }),
  row({
    command: 'updateStandardService',
    of: 'country',
    roles: administrators,
    prepare: () => givenStandard({ slug: fresh('template') }),
    run: (actor, _, slug) => updateStandardService(actor, { slug, revision: 1, nameBn: 'খ' }),
  }),
  row({
    command: 'acceptProposals',
    of: 'office',
    roles: editors,
    prepare: ({ officeSlug }) => givenProposal(officeSlug),
    run: (actor, _, id) => acceptProposals(actor, { picks: [`${id}.name.x`] }),
  }),
  row({
    command: 'declineProposals',
    of: 'office',
    roles: editors,
    prepare: ({ officeSlug }) => givenProposal(officeSlug),
    run: (actor, _, id) => declineProposals(actor, { picks: [`${id}.name.x`] }),
  }),
  row({
    command: 'linkServices',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => linkServices(actor, { officeSlug, links: { none: '' } }),
  }),
  row({
    command: 'addServiceFromStandard',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      addServiceFromStandard(actor, { officeSlug, standardSlug: 'none' }),
  }),
  row({
    command: 'copyService',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      copyService(actor, { officeSlug, fromOfficeSlug: 'none', fromServiceSlug: 'none' }),
  }),
]
