import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SerialPrismaPg } from '@/lib/db/serial-adapter'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
type Adapter = Awaited<ReturnType<SerialPrismaPg['connect']>>
let adapter: Adapter

beforeAll(async () => {
  adapter = await new SerialPrismaPg({ connectionString: process.env.DATABASE_URL }).connect()
})
afterAll(() => adapter.dispose())

const ask = (sql: string) => ({ sql, args: [], argTypes: [] })

describe('the queries of one transaction', () => {
  it('never run at once on its connection', async () => {
    const warnings: string[] = []
    const note = ({ message }: Error) => void warnings.push(message)
    process.on('warning', note)
    const transaction = await adapter.startTransaction()
    const answers = await Promise.all(
      ['SELECT 1', 'SELECT 2', 'SELECT 3'].map((sql) => transaction.queryRaw(ask(sql))),
    )
    await transaction.executeRaw(ask('COMMIT'))
    await transaction.commit()
    process.off('warning', note)
    expect(answers.map(({ rows }) => rows)).toEqual([[[1]], [[2]], [[3]]])
    expect(warnings).toEqual([])
  })

  it('do not wait for ever behind one that fails', async () => {
    const transaction = await adapter.startTransaction()
    const failed = transaction.queryRaw(ask('SELECT 1 / 0'))
    const undone = transaction.executeRaw(ask('ROLLBACK'))
    await expect(failed).rejects.toThrow()
    await expect(undone).resolves.toBe(0)
    await transaction.rollback()
  })
})
