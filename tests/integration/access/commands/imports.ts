import type { Actor, SystemActor } from '@/lib/access/actor'
import { commandLineActor } from '@/lib/access/actor'
import { applyImport } from '@/lib/imports/apply'
import { assignOffices } from '@/lib/imports/commands/assign-offices'
import { changeMapping } from '@/lib/imports/commands/change-mapping'
import { discardBatchFile } from '@/lib/imports/commands/discard-batch-file'
import { discardImport } from '@/lib/imports/commands/discard-import'
import { forgetSources } from '@/lib/imports/commands/forget-sources'
import { makeCleanDrafts } from '@/lib/imports/commands/make-clean-drafts'
import { makeDraftFromImport } from '@/lib/imports/commands/make-draft-from-import'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import { startBatch } from '@/lib/imports/commands/start-batch'
import { startImport } from '@/lib/imports/commands/start-import'
import { getBatch } from '@/lib/imports/queries/get-batch'
import { printedCharter } from '@/tests/factories/printed'
import { importReport } from '@/tests/factories/report'
import { accepted } from '@/tests/factories/accepted'
import { type AnyRow, editors, freshOffice, type Place, row } from '../table'

const bytes = printedCharter(['১', 'ইন্টারনেট সংযোগ পরামর্শ'])

/** A review of an office of its own. */
async function givenReview(place: Place) {
  const { slug: officeSlug } = await freshOffice(place)
  const order = { officeSlug, fileName: 'charter.md', bytes }
  const { runId } = accepted(await startImport(commandLineActor, order))
  return { officeSlug, runId, decided: 1 }
}

/** With a batch of the actor's own; who may import nowhere gets none. */
async function withBatch(
  actor: Actor,
  work: (batchId: string, runId: string) => Promise<unknown>,
): Promise<unknown> {
  const answer = await startBatch(actor, { files: [{ name: 'charter.md', bytes }] })
  if (!answer.ok) return answer
  const { files } = await getBatch(actor, answer.batchId)
  return work(answer.batchId, files[0]?.id ?? '')
}

const inReview = { of: 'office', roles: editors, prepare: givenReview } as const
const ofBatch = { of: 'oneself', roles: editors } as const

export const rows: AnyRow[] = [
  row({
    command: 'applyImport',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      applyImport(actor, {
        officeSlug,
        report: importReport(),
        file: { name: 'x.txt', hash: 'x', format: 'text' },
      }),
  }),
  row({
    command: 'startImport',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      startImport(actor, { officeSlug, fileName: 'charter.md', bytes }),
  }),
  row({
    command: 'changeMapping',
    ...inReview,
    run: (actor, _, seen) => changeMapping(actor, { ...seen, mapping: {} }),
  }),
  row({
    command: 'saveDecisions',
    ...inReview,
    run: (actor, _, seen) => saveDecisions(actor, { ...seen, decisions: { ours: true } }),
  }),
  row({
    command: 'makeDraftFromImport',
    ...inReview,
    run: (actor, _, seen) => makeDraftFromImport(actor, seen),
  }),
  row({
    command: 'discardImport',
    ...inReview,
    run: (actor, _, seen) => discardImport(actor, seen),
  }),
  row({ command: 'startBatch', ...ofBatch, run: (actor) => withBatch(actor, async () => null) }),
  row({
    command: 'assignOffices',
    ...ofBatch,
    run: (actor, { officeSlug }) =>
      withBatch(actor, (batchId, runId) =>
        assignOffices(actor, { batchId, offices: { [runId]: officeSlug } }),
      ),
  }),
  row({
    command: 'makeCleanDrafts',
    ...ofBatch,
    run: (actor) => withBatch(actor, (batchId) => makeCleanDrafts(actor, { batchId })),
  }),
  row({
    command: 'discardBatchFile',
    ...ofBatch,
    run: (actor) =>
      withBatch(actor, (batchId, runId) => discardBatchFile(actor, { batchId, runId })),
  }),
  row({
    command: 'forgetSources',
    of: 'system',
    roles: [],
    run: (actor) => forgetSources(actor as SystemActor),
  }),
]
