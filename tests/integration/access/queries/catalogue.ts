import { getStandardService } from '@/lib/catalogue/queries/get-standard-service'
import { listProposals } from '@/lib/catalogue/queries/list-proposals'
import { listStandardServices } from '@/lib/catalogue/queries/list-standard-services'
import { suggestLinks } from '@/lib/catalogue/queries/suggest-links'
import { givenStandard } from '@/tests/factories/catalogue'
import { givenProposal } from '@/tests/factories/proposal'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'listStandardServices',
    gives: 'list',
    run: (actor) => listStandardServices(actor),
  }),
  queryRow({
    query: 'getStandardService',
    gives: 'list',
    prepare: () => givenStandard(),
    run: (actor, _, slug) => getStandardService(actor, slug),
  }),
  queryRow({
    query: 'listProposals',
    gives: 'one',
    prepare: ({ officeSlug }) => givenProposal(officeSlug),
    run: (actor, { officeSlug }) => listProposals(actor, { officeSlug }),
  }),
  queryRow({
    query: 'suggestLinks',
    gives: 'one',
    run: (actor, { officeSlug }) => suggestLinks(actor, officeSlug),
  }),
]
