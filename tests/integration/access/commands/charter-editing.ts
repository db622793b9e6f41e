import { addService } from '@/lib/charters/commands/editing/add-service'
import { applyFix } from '@/lib/charters/commands/editing/apply-fix'
import { moveService } from '@/lib/charters/commands/editing/move-service'
import { orderServices } from '@/lib/charters/commands/editing/order-services'
import { removeService } from '@/lib/charters/commands/editing/remove-service'
import { renumberServices } from '@/lib/charters/commands/editing/renumber-services'
import { reopenFinding } from '@/lib/charters/commands/editing/reopen-finding'
import { saveEscalationLevels } from '@/lib/charters/commands/editing/save-escalation-levels'
import { saveExpectations } from '@/lib/charters/commands/editing/save-expectations'
import { saveService } from '@/lib/charters/commands/editing/save-service'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { undoEdit } from '@/lib/charters/commands/editing/undo-edit'
import { waiveFinding } from '@/lib/charters/commands/editing/waive-finding'
import { commandLineActor } from '@/lib/access/actor'
import { accepted } from '@/tests/factories/accepted'
import type { Actor } from '@/lib/access/actor'
import { type AnyRow, editors, fresh, type Place, row } from '../table'

const findingId = '01a1ffa7-47f5-773a-bda9-ecc349d78e7c'
const service = { category: 'citizen' as const, nameBn: 'ক' }
const slug = 'none'
const revision = 0

const editing: [string, (actor: Actor, officeSlug: string) => Promise<unknown>][] = [
  ['saveStatement', (a, officeSlug) => saveStatement(a, { officeSlug, revision, statement: {} })],
  [
    'saveExpectations',
    (a, officeSlug) => saveExpectations(a, { officeSlug, revision, expectations: [] }),
  ],
  [
    'saveEscalationLevels',
    (a, officeSlug) => saveEscalationLevels(a, { officeSlug, revision, escalationLevels: [] }),
  ],
  [
    'addService',
    (a, officeSlug) => addService(a, { officeSlug, service: { ...service, nameBn: fresh('ক') } }),
  ],
  ['saveService', (a, officeSlug) => saveService(a, { officeSlug, revision, slug, service })],
  ['removeService', (a, officeSlug) => removeService(a, { officeSlug, revision, slug })],
  ['moveService', (a, officeSlug) => moveService(a, { officeSlug, revision, slug, to: 'up' })],
  ['orderServices', (a, officeSlug) => orderServices(a, { officeSlug, revision, order: [] })],
  ['renumberServices', (a, officeSlug) => renumberServices(a, { officeSlug, revision })],
  ['applyFix', (a, officeSlug) => applyFix(a, { officeSlug, revision, findingId })],
  ['waiveFinding', (a, officeSlug) => waiveFinding(a, { officeSlug, findingId, reason: 'x' })],
  ['reopenFinding', (a, officeSlug) => reopenFinding(a, { officeSlug, findingId })],
]

export const rows: AnyRow[] = [
  ...editing.map(([command, run]) =>
    row({
      command,
      of: 'office',
      roles: editors,
      run: (actor, { officeSlug }) => run(actor, officeSlug),
    }),
  ),
  row({
    command: 'undoEdit',
    of: 'office',
    roles: editors,
    prepare: async ({ officeSlug }: Place) =>
      accepted(
        await addService(commandLineActor, {
          officeSlug,
          service: { ...service, nameBn: fresh('খ') },
        }),
      ),
    run: (actor, { officeSlug }, { eventId }) =>
      undoEdit(actor, { officeSlug, eventId: eventId ?? '' }),
  }),
]
