import { beforeAll, describe, expect, it } from 'vitest'
import { figureNames } from '@/lib/audit/figures/figure-names'
import { auditEverything } from '@/lib/audit/nightly/audit-everything'
import { findComparedVersions } from '@/lib/audit/comparison/queries/find-versions'
import { listQuarters } from '@/lib/audit/tables/queries/list-quarters'
import { makeCountry } from '@/scripts/generate/country/make-country'
import { generate } from '@/scripts/generate/generate'
import { figuresOn } from '@/scripts/generate/plan/quarter-sums'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const options = { offices: 60, seed: '1', day: '2026-11-22' }

/** A checksum of every row of every table but those that are there before. */
async function checksums(tables?: readonly string[]): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS "name" FROM pg_class
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY 1`
  const sums: Record<string, string> = {}
  for (const { name } of rows.filter((row) => !tables || tables.includes(row.name))) {
    const [row] = await db.$queryRawUnsafe<{ sum: string | null }[]>(
      `SELECT md5(string_agg(t::text, E'\n' ORDER BY t::text)) AS "sum" FROM "${name}" t`,
    )
    sums[name] = row?.sum ?? 'empty'
  }
  return sums
}

async function emptyAll(): Promise<void> {
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`TRUNCATE "Office", "Department", "Strategy", "SearchWord" CASCADE`,
  ])
}

describe('npm run db:generate', () => {
  beforeAll(async () => {
    await generate(options)
  })

  it('makes the same rows for the same seed and day', async () => {
    const first = await checksums()
    expect(first.FindingEvent).not.toBe('empty')
    expect(first.QuarterFigures).not.toBe('empty')
    await emptyAll()
    await generate(options)
    expect(await checksums()).toEqual(first)
  })

  it('leaves what is there as it is, and adds the rest', async () => {
    const before = await checksums()
    expect((await generate(options)).offices).toBe(0)
    expect(await checksums()).toEqual(before)
    expect(await db.office.count()).toBe(60)
  })

  it('judges as the nightly audit does: it finds nothing to change', async () => {
    const kept = ['Finding', 'FindingEvent', 'OfficeFigures'] as const
    const before = await checksums(kept)
    const result = await auditEverything({ since: new Date(), today: new Date(options.day) })
    expect(result).toMatchObject({ judged: 60, opened: 0, fixed: 0, reopened: 0, withdrawn: 0 })
    expect(await checksums(kept)).toEqual(before)
    const usual = await db.usualTime.findMany({ select: { offices: true } })
    expect(usual.length).toBeGreaterThan(10)
  })

  it('counts past quarters as the figures of today are counted', async () => {
    const quarters = await listQuarters()
    expect(quarters.map(({ quarter }) => quarter)).toEqual([
      ...['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    ])
    const country = makeCountry(options, [])
    const compared = figureNames.slice(0, figureNames.indexOf('errors'))
    for (const plan of country.plans) {
      const stored = await db.officeFigures.findUniqueOrThrow({
        where: { officeId: country.idOf('office', plan.place) },
      })
      const planned = figuresOn(plan, options.day, country.charters)
      for (const name of compared)
        expect(planned[name], `${plan.office.slug} ${name}`).toBe(stored[name])
    }
  })

  it('publishes versions that can be compared', async () => {
    const rows = await db.charter.findMany({
      where: { currentVersionId: { not: null } },
      orderBy: { officeId: 'asc' },
      take: 6,
      select: { office: { select: { slug: true } }, currentVersion: { select: { number: true } } },
    })
    const refs = rows.map((row) => ({ slug: row.office.slug, number: row.currentVersion!.number! }))
    const versions = await findComparedVersions(refs)
    expect(versions).toHaveLength(6)
    for (const { services } of versions) {
      expect(services).toHaveLength(20)
      expect(services.every(({ standardService }) => standardService)).toBe(true)
    }
  })
})
