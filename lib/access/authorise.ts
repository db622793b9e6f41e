// The first step of every command: what the actor may not know of is not found, what it may not do is forbidden.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Actor } from './actor'
import { ForbiddenError, NotFoundError } from './errors'
import { type Action, can, grantsFor, wholeCountry } from './policy'
import { officeScope } from './scope'

export interface AuthorisedOffice {
  id: string
  slug: string
}

/**
 * The office, when the actor may do this to it.
 * @throws NotFoundError when there is none, or none within the actor's grants; ForbiddenError when the actor
 *   may read it but not do this
 */
export async function getAuthorisedOffice(
  tx: Transaction,
  actor: Actor,
  action: Action,
  slug: string,
): Promise<AuthorisedOffice> {
  const office = await tx.office.findFirst({
    where: {
      // a form may have been opened before the office got another address
      OR: [{ slug }, { formerSlugs: { some: { slug } } }],
      AND: [officeScope(actor, 'office:read')],
    },
    select: { id: true, slug: true },
  })
  if (!office) throw new NotFoundError(`office ${slug}`)
  const permitted = await tx.office.count({
    where: { id: office.id, AND: [officeScope(actor, action)] },
  })
  if (permitted === 0) throw new ForbiddenError(action)
  return office
}

/** @throws ForbiddenError unless the actor may do this for the whole country */
export function requireNationwide(actor: Actor, action: Action): void {
  if (!can(actor, action, wholeCountry)) throw new ForbiddenError(action)
}

/** @throws ForbiddenError unless the actor may do this somewhere */
export function requireSomewhere(actor: Actor, action: Action): void {
  if (grantsFor(actor, action).length === 0) throw new ForbiddenError(action)
}
