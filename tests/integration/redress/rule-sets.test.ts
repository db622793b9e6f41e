import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { saveHolidays, saveRuleSet } from '@/lib/redress/commands'
import {
  findHolidayYear,
  findRuleSet,
  findRuleSetInForce,
  listHolidayYears,
  listRuleSets,
} from '@/lib/redress/queries'
import { accepted } from '@/tests/factories/accepted'
import { givenPublished } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const ruleSet = (effectiveFrom: string, limitDays: number) => ({
  nameBn: 'বিধি',
  nameEn: 'Rules',
  source: 'Gazette',
  effectiveFrom,
  rules: [1, 2, 3].map((level) => ({ level, whoBn: 'অনিক', whoEn: 'GRO', limitDays })),
})

describe('rule sets', () => {
  it('are in force from their day on, until the next', async () => {
    accepted(await saveRuleSet(actor, ruleSet('2031-01-01', 31)))
    accepted(await saveRuleSet(actor, ruleSet('2032-01-01', 32)))
    const limitOn = async (day: string) =>
      (await findRuleSetInForce(new Date(day)))?.rules.map(({ limitDays }) => limitDays)
    expect(await limitOn('2031-12-31')).toEqual([31, 31, 31])
    expect(await limitOn('2032-01-01')).toEqual([32, 32, 32])
    accepted(await saveRuleSet(actor, ruleSet('2032-01-01', 40)))
    expect(await limitOn('2040-01-01')).toEqual([40, 40, 40])
    const [last] = await db.activityEvent.findMany({
      where: { action: 'rule-set:save' },
      orderBy: { at: 'desc' },
      take: 1,
    })
    expect(last?.before).toMatchObject({ rules: [{ limitDays: 32 }, {}, {}] })
  })

  it('never replace another when meant to be new', async () => {
    accepted(await saveRuleSet(actor, ruleSet('2033-01-01', 33), { isNew: true }))
    expect(await saveRuleSet(actor, ruleSet('2033-01-01', 34), { isNew: true })).toMatchObject({
      issues: [{ code: 'day_taken', path: '/effectiveFrom' }],
    })
    expect((await findRuleSet('2033-01-01'))?.rules[0]?.limitDays).toBe(33)
    expect((await listRuleSets())[0]?.effectiveFrom).toEqual(new Date('2033-01-01'))
    expect(await findRuleSet('no day')).toBeNull()
  })

  it('are absent before the first', async () => {
    expect(await findRuleSetInForce(new Date('1990-01-01'))).toBeNull()
  })
})

describe('holidays', () => {
  const day = (date: string) => ({ date, nameBn: 'ছুটি', nameEn: 'Holiday' })

  it('are saved a year at a time', async () => {
    const holidays = [day('2031-02-21'), day('2031-12-16')]
    accepted(await saveHolidays(actor, { year: 2031, source: 'Gazette', holidays }))
    accepted(
      await saveHolidays(actor, { year: 2031, source: 'Gazette 2', holidays: [holidays[0]!] }),
    )
    expect(await db.holiday.count({ where: { year: 2031 } })).toBe(1)
    expect(await db.holidayYear.findUnique({ where: { year: 2031 } })).toMatchObject({
      source: 'Gazette 2',
    })
    expect(await findHolidayYear(2031)).toMatchObject({ holidays: [{ nameEn: 'Holiday' }] })
    expect((await listHolidayYears()).map(({ year }) => year)).toContain(2031)
    expect(await findHolidayYear(Number.NaN)).toBeNull()
  })

  it('are refused for another year, or twice', async () => {
    const save = (holidays: ReturnType<typeof day>[]) =>
      saveHolidays(actor, { year: 2031, source: 'x', holidays })
    expect(await save([day('2030-02-21')])).toMatchObject({
      issues: [{ code: 'day_of_other_year', path: '/holidays/0/date' }],
    })
    expect(await save([day('2031-02-21'), day('2031-02-21')])).toMatchObject({
      issues: [{ code: 'day_repeated', path: '/holidays/1/date' }],
    })
  })
})

describe('confirmCharter', () => {
  it('records who said so and when, for the charter or one service, and nothing else does', async () => {
    const { slug: officeSlug } = await givenOffice()
    const postId = await givenPost(officeSlug)
    const confirm = (input: { on: string; serviceSlug?: string; postId?: string }) =>
      confirmCharter(actor, { officeSlug, postId, ...input })
    expect(await confirm({ on: '2026-11-01' })).toEqual({ ok: false, code: 'not_published' })
    await givenPublished(officeSlug)
    expect((await findPublishedCharter(officeSlug))?.confirmed).toBeUndefined()
    expect(await confirm({ on: '2999-01-01' })).toMatchObject({
      issues: [{ code: 'day_in_future' }],
    })
    expect(await confirm({ on: '2026-11-01', serviceSlug: 'none' })).toMatchObject({
      issues: [{ code: 'service_unknown' }],
    })
    await givenOffice({ slug: 'other' })
    expect(await confirm({ on: '2026-11-01', postId: await givenPost('other') })).toMatchObject({
      issues: [{ code: 'post_unknown' }],
    })
    const heard = await hearChanges(async () => accepted(await confirm({ on: '2026-10-01' })))
    expect(heard).toEqual([officeSlug])
    accepted(await confirm({ on: '2026-11-01', serviceSlug: 'ict-training' }))
    expect((await findPublishedCharter(officeSlug))?.confirmed).toMatchObject({
      on: new Date('2026-10-01'),
      postTitle: { en: 'Assistant Programmer' },
    })
    const service = await findPublishedService(officeSlug, 'ict-training')
    expect(service?.confirmed?.on).toEqual(new Date('2026-11-01'))
  })
})
