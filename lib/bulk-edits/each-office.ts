// One change in many offices: all authorised before the first is touched, then each in a transaction of its own.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import type { Action } from '@/lib/access/policy'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'

/** Offices changed at the same time. */
const workers = 3

/**
 * @throws NotFoundError when one of these offices is not within the actor's grants; ForbiddenError when the actor
 *   may read them all but not do this to each
 */
export async function authoriseOffices(
  actor: Actor,
  action: Action,
  officeIds: Iterable<string>,
): Promise<void> {
  const ids = [...new Set(officeIds)]
  const count = (wanted: Action) =>
    db.office.count({ where: { id: { in: ids }, AND: [officeScope(actor, wanted)] } })
  if ((await count('office:read')) < ids.length) throw new NotFoundError('one of these offices')
  if ((await count(action)) < ids.length) throw new ForbiddenError(action)
}

/** Runs the work for each of these, a few at a time; what a failed one threw is thrown once all have ended. */
export async function eachOffice<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const queue = items.entries()
  const run = async () => {
    for (const [at, item] of queue) {
      try {
        results[at] = await work(item)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: workers }, run))
  if (failures.length > 0) throw failures[0]
  return results
}
