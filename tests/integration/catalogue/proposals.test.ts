import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { acceptProposals } from '@/lib/catalogue/commands/accept-proposals'
import { declineProposals } from '@/lib/catalogue/commands/decline-proposals'
import { updateStandardService } from '@/lib/catalogue/commands/update-standard-service'
import { listProposals } from '@/lib/catalogue/queries/list-proposals'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { accepted } from '@/tests/factories/accepted'
import { draftServices, givenLinked, givenStandard } from '@/tests/factories/catalogue'
import { charterDraft, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { person } from '@/tests/integration/access/table'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const elsewhere = 'doict.kachua.bagerhat'
const template = { slug: 'ict-training', nameBn: 'আইসিটি প্রশিক্ষণ', nameEn: 'ICT training' }

beforeAll(async () => {
  await givenOffice()
  await givenOffice({ slug: elsewhere, areaId: 'kachua.bagerhat' })
  await givenStandard()
  for (const slug of [office, elsewhere]) await givenLinked(slug, template.slug)
})

let revision = 1
/** Saves the template; it differs from the one before by what is given. */
async function change(content: object) {
  const saved = accepted(await updateStandardService(actor, { ...template, revision, ...content }))
  revision = saved.revision
  return saved
}
const partsOf = async (officeSlug: string) => {
  const { proposals } = await listProposals(actor, { officeSlug })
  return proposals.flatMap(({ parts }) => parts)
}

beforeEach(async () => {
  await change({})
  await db.proposal.deleteMany()
})

describe('updateStandardService', () => {
  it('proposes what differs to every linked service, and changes none', async () => {
    const { proposals } = await change({ timeLimitBn: '২ কার্যদিবস', feeMax: '০' })
    expect(proposals).toBe(2)
    expect(await partsOf(office)).toMatchObject([
      { field: 'timeLimit', why: 'slower', standing: { bn: '৩ কার্যদিবস', en: '3 working days' } },
    ])
    expect(await db.charterVersion.count({ where: { number: null } })).toBe(0)
  })

  it('tells the second of two savers that someone saved since', async () => {
    const stale = await updateStandardService(actor, { ...template, revision: revision - 1 })
    expect(stale).toEqual({ ok: false, code: 'stale_revision', revision })
  })

  it('supersedes what nobody decided and goes on proposing it; what was declined stays declined', async () => {
    await change({ timeLimitBn: '২ কার্যদিবস', documents: [{ textBn: 'ছবি' }] })
    const [time] = await partsOf(office)
    accepted(await declineProposals(actor, { picks: time?.pick ?? '' }))
    await change({
      timeLimitBn: '২ কার্যদিবস',
      documents: [{ textBn: 'ছবি' }],
      descriptionBn: 'সকল নাগরিকের জন্য',
    })
    expect((await partsOf(office)).map(({ field }) => field)).toEqual(['description', 'documents'])
    expect(await db.proposal.count({ where: { state: 'SUPERSEDED' } })).toBe(2)
  })
})

describe('acceptProposals', () => {
  it('writes the ticked parts into the draft, and closes a proposal once all of it is decided', async () => {
    await change({ timeLimitBn: '২ কার্যদিবস', documents: [{ textBn: 'ছবি', textEn: 'Photo' }] })
    const [time, papers] = await partsOf(office)
    const first = await acceptProposals(actor, { picks: [time?.pick ?? ''] })
    expect(first).toEqual({ ok: true, accepted: 1, left: 0 })
    expect(await draftServices(office)).toMatchObject([
      { timeLimitBn: '২ কার্যদিবস', timeLimitEn: '2 working days', documents: [{}] },
    ])
    expect(await partsOf(office)).toMatchObject([{ pick: papers?.pick }])
    accepted(await declineProposals(actor, { picks: [papers?.pick ?? ''] }))
    expect(await partsOf(office)).toEqual([])
    const where = { office: { slug: office } }
    expect(await db.proposal.findFirst({ where })).toMatchObject({ state: 'ACCEPTED' })
    expect(await partsOf(elsewhere)).toHaveLength(2)
  })

  it('leaves alone what became another since it was ticked', async () => {
    await change({ timeLimitBn: '১ কার্যদিবস' })
    const [time] = await partsOf(office)
    const { revision: draft } = await startDraft(actor, { officeSlug: office })
    const services = [
      serviceDraft({ standardServiceSlug: template.slug, timeLimitBn: '৫ কার্যদিবস' }),
    ]
    const content = charterDraft({ services })
    accepted(await saveDraft(actor, { officeSlug: office, revision: draft, content }))
    const answer = await acceptProposals(actor, { picks: [time?.pick ?? ''] })
    expect(answer).toEqual({ ok: true, accepted: 0, left: 1 })
    expect(await draftServices(office)).toMatchObject([{ timeLimitBn: '৫ কার্যদিবস' }])
    expect(await partsOf(office)).toMatchObject([{ standing: { bn: '৫ কার্যদিবস' } }])
  })

  it('finds nothing of another district, and then changes nothing at all', async () => {
    await change({ timeLimitBn: '১ কার্যদিবস', descriptionBn: 'নতুন' })
    const picks = [...(await partsOf(office)), ...(await partsOf(elsewhere))].map(
      ({ pick }) => pick,
    )
    const programmer = person('programmer', 'narail')
    await expect(acceptProposals(programmer, { picks })).rejects.toThrow(NotFoundError)
    expect(await db.proposal.count({ where: { state: 'OPEN' } })).toBe(2)
  })

  it('asks for a tick', async () => {
    const refusal = { ok: false, issues: [{ code: 'nothing_ticked', path: '/picks' }] }
    expect(await acceptProposals(actor, {})).toMatchObject(refusal)
    expect(await declineProposals(actor, { picks: [] })).toMatchObject(refusal)
  })
})
