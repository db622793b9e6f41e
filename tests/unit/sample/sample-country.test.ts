import { describe, expect, test } from 'vitest'
import { standardServiceSchema } from '@/lib/catalogue/schema'
import { charterDraftSchema } from '@/lib/charters/schema'
import { departmentSchema, officeSchema } from '@/lib/offices/schema'
import { strategySchema } from '@/lib/strategy/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { listAreaRows } from '@/prisma/areas/areas'
import { departments, offices, standardServices, strategies } from '@/prisma/sample/sample-country'
import { listHalves, listTexts } from './texts'

const country = { departments, offices, standardServices, strategies }
const slugs = offices.map(({ office }) => office.slug)

describe('the shape', () => {
  test('every record is what its command takes', () => {
    for (const department of departments) departmentSchema.parse(department)
    for (const service of standardServices) standardServiceSchema.parse(service)
    for (const strategy of strategies) strategySchema.parse(strategy)
    for (const { office, versions } of offices) {
      officeSchema.parse(office)
      for (const version of versions) charterDraftSchema.parse(version)
    }
    expect(offices).toHaveLength(9)
  })

  test('parents, departments and areas exist, parents first', () => {
    const areas = new Set(listAreaRows().map(({ id }) => id))
    const known = new Set(departments.map(({ slug }) => slug))
    for (const [index, { office }] of offices.entries()) {
      expect(known).toContain(office.departmentSlug)
      if (office.areaId) expect(areas).toContain(office.areaId)
      if (office.parentSlug) expect(slugs.slice(0, index)).toContain(office.parentSlug)
      expect(office.sample).toBe(true)
    }
  })

  test('services point to posts, standard services and pillars that exist', () => {
    const standards = new Set(standardServices.map(({ slug }) => slug))
    const pillars = new Set(strategies.flatMap((s) => s.pillars.map((p) => `${s.slug}/${p.slug}`)))
    const posts = new Set(
      offices.flatMap((o) => o.posts.map((p) => `${o.office.slug}/${p.titleBn}`)),
    )
    for (const { office, versions } of offices) {
      for (const service of versions.flatMap(({ services = [] }) => services)) {
        expect(standards).toContain(service.standardServiceSlug)
        for (const p of service.pillars ?? [])
          expect(pillars).toContain(`${p.strategySlug}/${p.slug}`)
        for (const post of [service.officer, ...(service.escalation ?? [])]) {
          expect(posts).toContain(`${post?.officeSlug ?? office.slug}/${post?.titleBn}`)
        }
      }
    }
  })
})

describe('the wording', () => {
  test('nothing exists in one language only', () => {
    expect(listHalves(country)).toEqual([])
  })

  test('Bangla is in Bangla script, English in Latin', () => {
    const misplaced = listTexts(country).filter(
      ({ path, text }) =>
        (path.endsWith('En') && /[\u0980-\u09FF]/u.test(text)) ||
        (path.endsWith('Bn') && !/[\u0980-\u09FF]/u.test(text)),
    )
    expect(misplaced).toEqual([])
  })

  test('phones lie in the range of a network switched off, addresses end in .example', () => {
    const texts = listTexts(country)
    const phones = texts.filter(({ path }) => /\/phones\/\d+$/.test(path))
    const emails = texts.filter(({ path }) => /\/emails\/\d+$/.test(path))
    expect(phones.length).toBeGreaterThan(offices.length)
    for (const { text } of phones) expect(text).toMatch(/^01100-000\d{3}$/)
    for (const { text } of emails) expect(text).toMatch(/^[a-z.]+@[a-z.]+\.example$/)
    const elsewhere = texts.filter(({ path }) => !/\/(phones|emails)\/\d+$/.test(path))
    for (const { text } of elsewhere) expect(text).not.toMatch(/@|(\d|[০-৯]){7}/u)
  })

  test('people are called Sample', () => {
    const people = offices.flatMap(({ posts }) => posts.flatMap(({ postings }) => postings))
    for (const { nameBn, nameEn } of people) {
      expect(nameBn).toMatch(/ নমুনা$/)
      expect(nameEn).toMatch(/ Namuna$/)
    }
  })
})

describe('the promises of the real charters', () => {
  test('Magura: at once or 3 working days, the language lab 7', () => {
    expect(limit('doict.shalikha.magura', 'field-ict-support')).toMatchObject({
      kind: 'limit',
      max: 3,
      unit: 'day',
      basis: 'working',
      immediate: true,
    })
    expect(limit('doict.shalikha.magura', 'computer-and-language-lab')).toMatchObject({
      max: 7,
      basis: 'working',
      immediate: true,
    })
    expect(limit('doict.shalikha.magura', 'online-methods')).toMatchObject({
      max: 7,
      unbounded: true,
    })
  })

  test('Lohagara: at most two days, the language lab too; the call centre at once', () => {
    for (const slug of ['field-ict-support', 'computer-and-language-lab']) {
      expect(limit('doict.lohagara.narail', slug)).toMatchObject({
        kind: 'limit',
        max: 2,
        unit: 'day',
        basis: 'unspecified',
      })
    }
    expect(limit('doict.lohagara.narail', 'call-centre').kind).toBe('immediate')
  })

  test('Kachua: no promise, or a method in the time column', () => {
    expect(limit('doict.kachua.bagerhat', 'e-nothi-support').kind).toBe('vague')
    expect(limit('doict.kachua.bagerhat', 'web-portal-support').kind).toBe('misplaced')
  })

  test('Charghat: 45 days; Shibchar: one month, or 20 days on reinvestment', () => {
    expect(limit('acl.charghat.rajshahi', 'land-mutation')).toMatchObject({ max: 45, unit: 'day' })
    expect(limit('acl.charghat.rajshahi', 'record-correction').kind).toBe('process')
    expect(limit('dss.shibchar.madaripur', 'rural-social-service').cases).toHaveLength(2)
  })
})

function limit(officeSlug: string, serviceSlug: string) {
  const latest = offices.find(({ office }) => office.slug === officeSlug)?.versions.at(-1)
  const service = latest?.services?.find(({ slug }) => slug === serviceSlug)
  return parseTimeLimit(service?.timeLimitBn ?? '')
}
