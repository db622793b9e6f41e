import type { Prisma } from '@/lib/db/generated/client'

/** A value as a JSON column takes it: without what is absent. */
export function toJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}
