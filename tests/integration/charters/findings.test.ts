import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const vague = charterDraft({ services: [serviceDraft({ timeLimitBn: 'চাহিদা মোতাবেক' })] })

beforeAll(() => givenOffice())

const findT02 = () =>
  db.finding.findMany({
    where: { rule: 'T02', version: { number: null } },
    include: { service: { select: { slug: true } } },
  })

describe('a draft that is saved', () => {
  it('is judged: each finding names its rule, its words and its service', async () => {
    await givenDraft(office, vague)
    expect(await findT02()).toMatchObject([
      {
        severity: 'ERROR',
        path: '/services/0/timeLimit',
        raw: 'চাহিদা মোতাবেক',
        status: 'OPEN',
        service: { slug: 'ict-training' },
      },
    ])
  })

  it('loses a finding when it is put right', async () => {
    await givenDraft(office, charterDraft())
    expect(await findT02()).toEqual([])
  })

  it('keeps what a person waived, into the next version, while the words stay', async () => {
    await givenDraft(office, vague)
    await db.finding.updateMany({
      where: { rule: 'T02' },
      data: { status: 'WAIVED', waiverReason: 'the law says so', settledAt: new Date() },
    })
    await givenPublished(office, vague)
    const { revision } = await startDraft(actor, { officeSlug: office })
    expect(await findT02()).toMatchObject([{ status: 'WAIVED', waiverReason: 'the law says so' }])
    const content = charterDraft({ services: [serviceDraft({ timeLimitBn: 'প্রয়োজন মোতাবেক' })] })
    accepted(await saveDraft(actor, { officeSlug: office, revision, content }))
    expect((await findT02()).filter(({ status }) => status === 'WAIVED')).toEqual([])
  })

  it('leaves no service behind that was never published and is gone', async () => {
    const only = (nameBn: string) =>
      charterDraft({ services: [serviceDraft({ nameBn, nameEn: null })] })
    const slugs = async () => (await db.service.findMany()).map(({ slug }) => slug)
    await givenDraft(office, only('গান'))
    expect(await slugs()).toContain('gan')
    await givenDraft(office, only('নাচ'))
    expect((await slugs()).toSorted()).toEqual(['ict-training', 'nach'])
  })
})
