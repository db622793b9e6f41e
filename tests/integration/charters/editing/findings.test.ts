import { beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { applyFix } from '@/lib/charters/commands/editing/apply-fix'
import { reopenFinding } from '@/lib/charters/commands/editing/reopen-finding'
import { waiveFinding } from '@/lib/charters/commands/editing/waive-finding'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { toStatement } from '@/lib/charters/editing/parts'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
let serial = 0
let officeSlug = ''
const broken = 'জরম্নরী সেবা'

beforeEach(async () => {
  serial += 1
  officeSlug = `settling-${serial}`
  await givenOffice({ slug: officeSlug, hosts: [] })
  await givenDraft(officeSlug, charterDraft({ services: [serviceDraft({ methodBn: broken })] }))
})

async function findBroken() {
  const draft = await getDraft(actor, officeSlug)
  const finding = draft.findings.find(({ rule }) => rule === 'U04')
  return { draft, finding, findingId: finding?.id ?? '' }
}

describe('applyFix', () => {
  it('puts the proposed words in the very field, and the finding goes', async () => {
    const { draft, finding, findingId } = await findBroken()
    expect(finding?.place).toEqual({ part: 'service', service: 0, field: 'methodBn' })
    const { revision } = draft
    expect(await applyFix(actor, { officeSlug, findingId, revision: revision - 1 })).toMatchObject({
      code: 'stale_revision',
    })
    accepted(await applyFix(actor, { officeSlug, findingId, revision }))
    const after = await findBroken()
    expect(after.finding).toBeUndefined()
    expect(after.draft.content.services[0]?.methodBn).toBe(finding?.proposal)
    expect(await applyFix(actor, { officeSlug, findingId, revision })).toMatchObject({
      code: 'finding_gone',
    })
  })

  it('refuses what has no remedy of its own', async () => {
    const { draft } = await findBroken()
    const plain = draft.findings.find(({ proposal }) => proposal === undefined)
    const { revision } = draft
    expect(
      await applyFix(actor, { officeSlug, findingId: plain?.id ?? '', revision }),
    ).toMatchObject({
      code: 'not_applicable',
    })
  })
})

describe('waiveFinding', () => {
  it('settles a finding with a reason, until it is opened again', async () => {
    const { findingId, draft } = await findBroken()
    expect(await waiveFinding(actor, { officeSlug, findingId, reason: ' ' })).toMatchObject({
      code: 'invalid',
      issues: [{ code: 'reason_missing', path: '/reason' }],
    })
    accepted(await waiveFinding(actor, { officeSlug, findingId, reason: 'আইনে এভাবেই আছে' }))
    const waived = async () => (await findBroken()).finding
    expect(await waived()).toMatchObject({ status: 'waived', waiverReason: 'আইনে এভাবেই আছে' })
    const statement = { ...toStatement(draft.content), missionBn: 'নতুন' }
    accepted(await saveStatement(actor, { officeSlug, revision: draft.revision, statement }))
    expect(await waived()).toMatchObject({ status: 'waived' })
    accepted(await reopenFinding(actor, { officeSlug, findingId: (await waived())?.id ?? '' }))
    expect(await waived()).toMatchObject({ status: 'open' })
  })

  it('knows no finding of another draft', async () => {
    const findingId = '01a1ffa7-47f5-773a-bda9-ecc349d78e7c'
    expect(await waiveFinding(actor, { officeSlug, findingId, reason: 'x' })).toMatchObject({
      code: 'finding_gone',
    })
    expect(await reopenFinding(actor, { officeSlug, findingId })).toMatchObject({
      code: 'finding_gone',
    })
  })
})
