import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

const place = globalThis as { protishrutiDb?: PrismaClient }

/**
 * The one door to the database. Connects at the first query, not before: a build needs no database.
 * Kept on the global object, because `next dev` loads modules anew after each change.
 */
export const db: PrismaClient = (place.protishrutiDb ??= createClient())

function createClient(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env.DATABASE_URL, max: 10 })
  // errors are thrown to the caller, who decides what to log
  return new PrismaClient({ adapter, log: [], errorFormat: 'minimal' })
}
