import 'server-only'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'
import { SerialPrismaPg } from './serial-adapter'

const place = globalThis as { protishrutiDb?: PrismaClient }

/**
 * The one door to the database. Connects at the first query, not before: a build needs no database.
 * Kept on the global object, because `next dev` loads modules anew after each change.
 */
export const db: PrismaClient = (place.protishrutiDb ??= createClient())

function createClient(): PrismaClient {
  const adapter = new SerialPrismaPg({ connectionString: env.DATABASE_URL, max: 10 })
  // errors are thrown to the caller, who decides what to log
  return new PrismaClient({ adapter, log: [], errorFormat: 'minimal' })
}
