import { getChanges } from '@/lib/charters/queries/find-changes'
import { getConfirmation } from '@/lib/charters/queries/get-confirmation'
import { getDraftPreview, getServicePreview } from '@/lib/charters/queries/get-draft-preview'
import { getPublication } from '@/lib/charters/queries/get-publication'
import { getRedaction } from '@/lib/charters/queries/get-redaction'
import { listPreviewLinks } from '@/lib/charters/queries/list-preview-links'
import { listPublishedVersions } from '@/lib/charters/queries/list-published-versions'
import { listSpeakers } from '@/lib/charters/queries/list-speakers'
import { givenDraft } from '@/tests/factories/charter'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getDraftPreview',
    gives: 'one',
    prepare: ({ officeSlug }) => givenDraft(officeSlug),
    run: (actor, { officeSlug }) => getDraftPreview(actor, officeSlug),
  }),
  queryRow({
    query: 'getServicePreview',
    gives: 'one',
    prepare: ({ officeSlug }) => givenDraft(officeSlug),
    run: (actor, { officeSlug }) => getServicePreview(actor, officeSlug, 'ict-training'),
  }),
  queryRow({
    query: 'getPublication',
    gives: 'one',
    run: (actor, { officeSlug }) => getPublication(actor, officeSlug),
  }),
  queryRow({
    query: 'getChanges',
    gives: 'one',
    prepare: ({ officeSlug }) => givenDraft(officeSlug),
    run: (actor, { officeSlug }) => getChanges(actor, officeSlug, { from: 1, to: 'draft' }),
  }),
  queryRow({
    query: 'getRedaction',
    gives: 'one',
    run: (actor, { officeSlug }) => getRedaction(actor, officeSlug, 1),
  }),
  queryRow({
    query: 'getConfirmation',
    gives: 'one',
    run: (actor, { officeSlug }) => getConfirmation(actor, officeSlug),
  }),
  queryRow({
    query: 'listSpeakers',
    gives: 'one',
    run: (actor, { officeSlug }) => listSpeakers(actor, officeSlug),
  }),
  queryRow({
    query: 'listPreviewLinks',
    gives: 'list',
    run: (actor, { officeSlug }) => listPreviewLinks(actor, officeSlug),
  }),
  queryRow({
    query: 'listPublishedVersions',
    gives: 'one',
    run: (actor, { officeSlug }) => listPublishedVersions(actor, officeSlug),
  }),
]
