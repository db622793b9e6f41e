import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { restoreVersion } from '@/lib/charters/commands/restore-version'
import { isUnchanged } from '@/lib/charters/diff'
import { findChanges, getChanges } from '@/lib/charters/queries/find-changes'
import { getPublication } from '@/lib/charters/queries/get-publication'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
  await givenPost(office)
  const remarksBn = 'ফোন করুন ০১৭০০-০০০০০১'
  const documents = [{ textBn: 'আবেদন' }, { textBn: 'ছবি' }]
  await givenPublished(office, charterDraft({ services: [serviceDraft({ remarksBn, documents })] }))
  await givenPublished(office, charterDraft({ visionBn: 'দ্বিতীয়', services: [] }))
})

describe('the changes between versions', () => {
  it('are told between published versions, and to the draft', async () => {
    expect((await findChanges(office, 1, 2))?.changes).toMatchObject({
      statement: [{ field: 'vision.bn', after: 'দ্বিতীয়' }],
      services: [{ kind: 'removed', before: { key: 'ict-training' } }],
    })
    expect(await findChanges(office, 1, 9)).toBeNull()
    await givenDraft(office, charterDraft({ visionBn: 'দ্বিতীয়', services: [] }))
    const { changes } = await getChanges(actor, office, { from: 2, to: 'draft' })
    expect(isUnchanged(changes)).toBe(true)
    expect(await getPublication(actor, office)).toMatchObject({ isUnchanged: true, next: 3 })
  })
})

describe('restoreVersion', () => {
  it('replaces a draft only when told which, and keeps its content in the trail', async () => {
    const revision = await givenDraft(office, charterDraft({ visionBn: 'খসড়া' }))
    const input = { officeSlug: office, number: 1 }
    expect(await restoreVersion(actor, input)).toMatchObject({ code: 'draft_exists', revision })
    expect(await restoreVersion(actor, { ...input, replace: revision - 1 })).toMatchObject({
      code: 'stale_revision',
    })
    accepted(await restoreVersion(actor, { ...input, replace: revision }))
    const event = await db.activityEvent.findFirstOrThrow({
      where: { action: 'charter:discard-draft' },
    })
    expect(event.before).toMatchObject({ visionBn: 'খসড়া' })
    const { changes } = await getChanges(actor, office, { from: 1, to: 'draft' })
    expect(isUnchanged(changes)).toBe(true)
  })

  it('lets services continue under their identity when it is published', async () => {
    const { number } = accepted(await publishCharter(actor, { officeSlug: office, reason: 'x' }))
    expect(number).toBe(3)
    expect(isUnchanged((await findChanges(office, 1, 3))!.changes)).toBe(true)
    expect(await db.service.count({ where: { slug: 'ict-training' } })).toBe(1)
  })

  it('does not bring back what was redacted', async () => {
    const redaction = { officeSlug: office, number: 1, reason: 'a private number' }
    const service = '/services/ict-training'
    accepted(await redactVersion(actor, { ...redaction, path: `${service}/remarks` }))
    accepted(await redactVersion(actor, { ...redaction, path: `${service}/documents/1` }))
    accepted(await restoreVersion(actor, { officeSlug: office, number: 1 }))
    const draft = await db.charterVersion.findFirstOrThrow({
      where: { number: null },
      include: { services: { include: { documents: true } } },
    })
    expect(draft.services[0]).toMatchObject({ remarksBn: null, nameEn: 'ICT training' })
    expect(draft.services[0]?.documents).toMatchObject([{ textBn: 'আবেদন' }])
    expect(JSON.stringify((await findChanges(office, 1, 3))?.changes)).not.toContain(
      '"before":"ফোন',
    )
  })

  it('finds no version that is not there', async () => {
    const input = { officeSlug: office, number: 7 }
    await expect(restoreVersion(actor, input)).rejects.toThrow(NotFoundError)
  })
})
