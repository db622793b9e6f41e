// What people work on: an office's draft, else its current version. Lists of the desk show that one.
import type { Prisma } from '@/lib/db/generated/client'

export const workingVersion = {
  OR: [
    { number: null },
    { currentOf: { isNot: null }, charter: { versions: { none: { number: null } } } },
  ],
} satisfies Prisma.CharterVersionWhereInput

/** The services of the working versions of offices in service, within this condition on the office. */
export function workingServices(office: Prisma.OfficeWhereInput): Prisma.ServiceVersionWhereInput {
  return { version: { ...workingVersion, charter: { office: { state: 'ACTIVE', AND: [office] } } } }
}
