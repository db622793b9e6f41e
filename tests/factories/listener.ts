import { Client } from 'pg'
import { CHANGE_CHANNEL } from '@/lib/delivery/invalidation'

/** Hears what is announced while `work` runs, as a running portal would. */
export async function hearChanges(work: () => Promise<unknown>): Promise<string[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  const heard: string[] = []
  client.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await client.connect()
  await client.query(`LISTEN ${CHANGE_CHANNEL}`)
  try {
    await work()
    // notifications come before the answer to the next query
    await client.query('SELECT 1')
    return heard
  } finally {
    await client.end()
  }
}
