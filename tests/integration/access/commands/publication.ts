import { randomUUID } from 'node:crypto'
import { createPreviewLink } from '@/lib/charters/commands/preview/create-preview-link'
import { revokePreviewLink } from '@/lib/charters/commands/preview/revoke-preview-link'
import { approvePublication } from '@/lib/charters/commands/publication/approve-publication'
import { cancelPublication } from '@/lib/charters/commands/publication/cancel-publication'
import { rejectPublication } from '@/lib/charters/commands/publication/reject-publication'
import { requestPublication } from '@/lib/charters/commands/publication/request-publication'
import { schedulePublication } from '@/lib/charters/commands/publication/schedule-publication'
import { restoreVersion } from '@/lib/charters/commands/restore-version'
import { tomorrow } from '@/tests/factories/publication'
import { type AnyRow, editors, row } from '../table'

const requestId = randomUUID()

export const rows: AnyRow[] = [
  row({
    command: 'requestPublication',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => requestPublication(actor, { officeSlug, revision: 1 }),
  }),
  row({
    command: 'schedulePublication',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      schedulePublication(actor, {
        ...{ officeSlug, revision: 1, reason: 'x' },
        ...{ publishOn: tomorrow(), publishAt: '09:30' },
      }),
  }),
  row({
    command: 'approvePublication',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => approvePublication(actor, { officeSlug, requestId }),
  }),
  row({
    command: 'rejectPublication',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => rejectPublication(actor, { officeSlug, requestId, note: 'x' }),
  }),
  row({
    command: 'cancelPublication',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => cancelPublication(actor, { officeSlug, requestId }),
  }),
  row({
    command: 'createPreviewLink',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => createPreviewLink(actor, { officeSlug }),
  }),
  row({
    command: 'revokePreviewLink',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => revokePreviewLink(actor, { officeSlug, linkId: requestId }),
  }),
  row({
    command: 'restoreVersion',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => restoreVersion(actor, { officeSlug, number: 1 }),
  }),
]
