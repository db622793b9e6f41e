import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../support/database/database'
import { migrate } from '@/scripts/database/migrate.mjs'

const { db } = useDatabase()

describe('migrations', () => {
  it('have nothing left to do on a migrated database', async () => {
    expect(await migrate(process.env.DATABASE_URL ?? '')).toEqual([])
  })

  it('are recorded as `prisma migrate deploy` records them', async () => {
    const rows = await db.$queryRaw<{ checksum: string; finished: boolean }[]>`
      SELECT checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations`
    expect(rows.length).toBeGreaterThan(0)
    expect(
      rows.every(({ checksum, finished }) => finished && /^[0-9a-f]{64}$/.test(checksum)),
    ).toBe(true)
  })

  it('leave a database whose trigrams read Bangla', async () => {
    const rows = await db.$queryRaw`SELECT array_length(show_trgm('কি'), 1) AS trigrams`
    expect(rows).toEqual([{ trigrams: 3 }])
  })
})
