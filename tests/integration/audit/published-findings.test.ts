import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { findPublishedFindings } from '@/lib/audit/findings/published/find-published-findings'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { accepted } from '../../factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '../../factories/charter'
import { givenOffice } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

useDatabase()
const [lohagara, kachua] = ['a.lohagara.narail', 'a.kachua.bagerhat']
const vague = serviceDraft({ timeLimitBn: 'চাহিদা মোতাবেক', timeLimitEn: undefined })

beforeAll(async () => {
  await givenOffice({ slug: lohagara })
  await givenOffice({ slug: kachua, areaId: 'kachua.bagerhat' })
  await givenPublished(lohagara, charterDraft({ services: [vague] }))
})

const rulesOf = async (...asked: Parameters<typeof findPublishedFindings>) =>
  (await findPublishedFindings(...asked))?.findings.map(({ rule }) => rule)

describe('the findings of an office', () => {
  it('are those of its version in force, the gravest first, with the words in both languages', async () => {
    const found = await findPublishedFindings(lohagara)
    expect(found).toMatchObject({ office: { slug: lohagara }, version: { number: 1 } })
    const severities = found?.findings.map(({ severity }) => severity) ?? []
    const order = ['error', 'warning', 'info']
    expect(severities).toEqual(
      severities.toSorted((one, two) => order.indexOf(one) - order.indexOf(two)),
    )
    expect(found?.total).toBe(severities.length)
    expect(found?.findings.find(({ rule }) => rule === 'T02')).toMatchObject({
      service: { name: { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' } },
      said: { raw: 'চাহিদা মোতাবেক', message: { en: expect.stringContaining('promises no time') } },
    })
  })

  it('are those a figure counts, and read page by page', async () => {
    const times = await rulesOf(lohagara, { figure: 'timeFindings' })
    expect(times).toContain('T02')
    expect(times?.every((rule) => rule.startsWith('T'))).toBe(true)
    const first = await findPublishedFindings(lohagara, { limit: 1 })
    const rest = await rulesOf(lohagara, { after: first?.next ?? '' })
    const all = await rulesOf(lohagara)
    expect([...(first?.findings.map(({ rule }) => rule) ?? []), ...(rest ?? [])]).toEqual(all)
    expect(await rulesOf(lohagara, { after: 'nonsense' })).toEqual(all)
  })

  it('are never those of a draft, and null of an address no office has', async () => {
    const before = await rulesOf(lohagara)
    await givenDraft(
      lohagara,
      charterDraft({ services: [{ ...vague, feeBn: 'সরকার নির্ধারিত হারে' }] }),
    )
    expect(await rulesOf(lohagara)).toEqual(before)
    await givenDraft(kachua, charterDraft({ services: [vague] }))
    const unpublished = await findPublishedFindings(kachua)
    expect(unpublished?.version).toBeUndefined()
    expect(unpublished?.findings.filter(({ rule }) => rule !== 'M02')).toEqual([])
    expect(await findPublishedFindings('nobody.here')).toBeNull()
    expect(await findPublishedFindings('../x')).toBeNull()
  })

  it('do not quote what was removed from the version', async () => {
    const found = await findPublishedFindings(lohagara)
    const slug = found?.findings.find(({ rule }) => rule === 'T02')?.service?.slug ?? ''
    const redaction = { officeSlug: lohagara, number: 1, reason: 'ভুলে প্রকাশিত' }
    accepted(await redactVersion(actor, { ...redaction, path: `/services/${slug}/timeLimit` }))
    const hidden = await findPublishedFindings(lohagara, { figure: 'timeFindings' })
    expect(hidden?.findings.find(({ rule }) => rule === 'T02')).not.toHaveProperty('said')
  })
})
