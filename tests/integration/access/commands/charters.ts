import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { charterDraft } from '@/tests/factories/charter'
import { administrators, type AnyRow, editors, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'startDraft',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => startDraft(actor, { officeSlug }),
  }),
  row({
    command: 'saveDraft',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      saveDraft(actor, { officeSlug, revision: 1, content: charterDraft() }),
  }),
  row({
    command: 'publishCharter',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => publishCharter(actor, { officeSlug, reason: 'x' }),
  }),
  row({
    command: 'confirmCharter',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug, postId }) =>
      confirmCharter(actor, { officeSlug, postId, on: '2026-11-01' }),
  }),
  row({
    command: 'discardDraft',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => discardDraft(actor, { officeSlug, revision: 1 }),
  }),
  row({
    command: 'redactVersion',
    of: 'office',
    roles: administrators,
    run: (actor, { officeSlug }) =>
      redactVersion(actor, { officeSlug, number: 1, path: '/mission', reason: 'x' }),
  }),
]
